package org.nianbao.catalog.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.nianbao.model.catalog.AgencyLineage.Basis;
import org.nianbao.model.catalog.AgencyLineage.Kin;
import org.nianbao.model.catalog.AgencyLineage.Relation;

/**
 * What the tables say of agencies and of those that may be their kin, read in one statement.
 *
 * @param roots who answers for each of the asked ids; an id that is no agency's is absent
 * @param own what the asked agencies were called
 * @param others what bodies of the same places were called whose units a reform relates to the asked ones
 * @param stated what curators say
 */
record LineageRows(Map<Long, Long> roots, List<CalledOnce> own, List<CalledOnce> others, List<Stated> stated) {

    /** Each join goes from the few to the many, whatever the server thinks of its tables. */
    private static final String SQL = """
            WITH asked (id, root_id) AS (
              SELECT id, COALESCE(merged_into_id, id) FROM agency WHERE id IN (:ids)),
            roots AS (SELECT DISTINCT root_id AS id FROM asked),
            reform (unit, other) AS (VALUES %s),
            own AS (
              SELECT n.root_id, n.region_code, n.unit_key, MIN(n.first_year) AS first_year, MAX(n.last_year) AS last_year
              FROM roots STRAIGHT_JOIN agency_name n ON n.root_id = roots.id WHERE n.region_code IS NOT NULL
              GROUP BY n.root_id, n.region_code, n.unit_key),
            wanted AS (
              SELECT DISTINCT CONCAT(CONVERT(own.region_code USING utf8mb4), '/', reform.other) AS place_unit
              FROM own JOIN reform ON reform.unit = own.unit_key),
            others AS (
              SELECT n.root_id, n.region_code, n.unit_key, MIN(n.first_year) AS first_year, MAX(n.last_year) AS last_year
              FROM wanted STRAIGHT_JOIN agency_name n ON n.place_unit = wanted.place_unit
              GROUP BY n.root_id, n.region_code, n.unit_key)
            SELECT 'ASKED' AS what, id AS one, root_id AS other, NULL AS name, NULL AS place, NULL AS unit,
              NULL AS first_year, NULL AS last_year, NULL AS relation, NULL AS note FROM asked
            UNION ALL
            SELECT 'OWN', own.root_id, NULL, a.name, own.region_code, own.unit_key, own.first_year, own.last_year, NULL, NULL
            FROM own STRAIGHT_JOIN agency a ON a.id = own.root_id
            UNION ALL
            SELECT 'OTHER', others.root_id, NULL, a.name, others.region_code, others.unit_key, others.first_year,
              others.last_year, NULL, NULL
            FROM others STRAIGHT_JOIN agency a ON a.id = others.root_id
            UNION ALL
            SELECT 'BEFORE', s.successor_id, s.predecessor_id, p.name, NULL, NULL, s.year, s.id, s.relation, s.note
            FROM roots STRAIGHT_JOIN agency_succession s ON s.successor_id = roots.id
            STRAIGHT_JOIN agency p ON p.id = s.predecessor_id
            UNION ALL
            SELECT 'AFTER', s.predecessor_id, s.successor_id, q.name, NULL, NULL, s.year, s.id, s.relation, s.note
            FROM roots STRAIGHT_JOIN agency_succession s ON s.predecessor_id = roots.id
            STRAIGHT_JOIN agency q ON q.id = s.successor_id
            ORDER BY what, one, last_year""";

    /** A curator's word on an agency: who came before it, or after. */
    record Stated(long agencyId, boolean before, Kin kin) {}

    /** @param ids not empty */
    static LineageRows read(EntityManager database, List<Reform> reforms, Collection<Long> ids) {
        LineageRows rows = new LineageRows(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Object row : database.createNativeQuery(SQL.formatted(units(reforms)), Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            rows.add((Tuple) row);
        }
        return rows;
    }

    /** Each reform from both of its ends. The names come with this program, from a table of its own. */
    private static String units(List<Reform> reforms) {
        return reforms.stream()
                .map(reform -> "('%1$s', '%2$s'), ('%2$s', '%1$s')".formatted(reform.before(), reform.after()))
                .collect(Collectors.joining(", "));
    }

    private void add(Tuple row) {
        String what = row.get("what", String.class);
        switch (what) {
            case "ASKED" -> roots.put(number(row, "one"), number(row, "other"));
            case "OWN" -> own.add(called(row));
            case "OTHER" -> others.add(called(row));
            default -> stated.add(new Stated(number(row, "one"), what.equals("BEFORE"), kin(row)));
        }
    }

    private static CalledOnce called(Tuple row) {
        return new CalledOnce(
                number(row, "one"),
                row.get("name", String.class),
                row.get("place", String.class),
                row.get("unit", String.class),
                (int) number(row, "first_year"),
                (int) number(row, "last_year"));
    }

    private static Kin kin(Tuple row) {
        Integer year = row.get("first_year") == null ? null : (Integer) (int) number(row, "first_year");
        return new Kin(
                number(row, "other"),
                row.get("name", String.class),
                Relation.valueOf(row.get("relation", String.class)),
                year,
                year,
                Basis.CURATOR,
                row.get("note", String.class));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
