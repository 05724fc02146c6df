package org.nianbao.catalog.agencies;

import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * Which agencies a page shall show; what is null is not asked for.
 *
 * @param name part of the agency's present name
 * @param regionPath of a division whose whole subtree is meant
 * @param first how many at most
 * @param after the id of the last agency of the page before
 */
record AgencyQuery(
        String name, String regionPath, RegionLevel level, AgencyKind kind, String sector, int first, Long after) {

    /** The conditions that are asked for, each with its value. */
    Map<Condition, Object> conditions() {
        Map<Condition, Object> conditions = new LinkedHashMap<>();
        put(conditions, "b.id > :after", "after", after);
        put(conditions, "locate(:name, b.name) > 0", "name", name);
        put(conditions, "b.level = :level", "level", level);
        put(conditions, "b.kind = :kind", "kind", kind);
        put(conditions, "b.sector = :sector", "sector", sector);
        // A path ends in digits and goes on with a slash, and 0 is the character after the slash: one range of the
        // index.
        put(
                conditions,
                "b.regionCode in (select r.code from CatalogRegion r"
                        + " where r.path >= :path and r.path < concat(:path, '0'))",
                "path",
                regionPath);
        return conditions;
    }

    private static void put(Map<Condition, Object> conditions, String hql, String parameter, Object value) {
        if (value != null) {
            conditions.put(new Condition(hql, parameter), value);
        }
    }

    record Condition(String hql, String parameter) {}
}
