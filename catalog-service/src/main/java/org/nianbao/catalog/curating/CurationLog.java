package org.nianbao.catalog.curating;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.nianbao.model.catalog.CuratedChange;
import org.nianbao.model.catalog.CuratedChange.Named;
import org.nianbao.model.catalog.CuratedChange.Traits;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Reads what curators decided about many agencies, in one statement, without saying who. */
@ApplicationScoped
class CurationLog {

    /** The latest of each agency. */
    private static final int MOST = 100;

    private static final String SQL = """
            SELECT * FROM (SELECT c.*, ROW_NUMBER() OVER (PARTITION BY agency ORDER BY at DESC, id DESC) AS place FROM (
              SELECT m.into_id AS agency, 'MERGE' AS what, m.id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', m.merged_at) AS at,
                TIMESTAMPDIFF(MICROSECOND, '1970-01-01', m.split_at) AS undone, NULL AS note,
                m.from_id, f.name AS from_name, m.into_id, i.name AS into_name,
                NULL AS kind_before, NULL AS level_before, NULL AS sector_before, NULL AS region_before,
                NULL AS kind_after, NULL AS level_after, NULL AS sector_after, NULL AS region_after
              FROM agency_merge m JOIN agency f ON f.id = m.from_id JOIN agency i ON i.id = m.into_id
              WHERE m.into_id IN (:ids)
              UNION ALL
              SELECT m.from_id, 'MERGE', m.id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', m.merged_at),
                TIMESTAMPDIFF(MICROSECOND, '1970-01-01', m.split_at), NULL, m.from_id, f.name, m.into_id, i.name,
                NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
              FROM agency_merge m JOIN agency f ON f.id = m.from_id JOIN agency i ON i.id = m.into_id
              WHERE m.from_id IN (:ids)
              UNION ALL
              SELECT e.agency_id, 'EDIT', e.id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', e.edited_at),
                TIMESTAMPDIFF(MICROSECOND, '1970-01-01', e.undone_at), e.note, NULL, NULL, NULL, NULL,
                e.kind_before, e.level_before, e.sector_before, e.region_before,
                e.kind_after, e.level_after, e.sector_after, e.region_after
              FROM agency_edit e WHERE e.agency_id IN (:ids)) c) d
            WHERE place <= :most ORDER BY agency, place""";

    private final EntityManager database;

    CurationLog(EntityManager database) {
        this.database = database;
    }

    /** The latest first; an agency about which nothing was decided is absent. */
    Map<Long, List<CuratedChange>> mapByAgency(Collection<Long> ids) {
        Map<Long, List<CuratedChange>> found = new HashMap<>();
        for (Object each : database.createNativeQuery(SQL, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("most", MOST)
                .getResultList()) {
            Tuple row = (Tuple) each;
            found.computeIfAbsent(number(row, "agency"), id -> new ArrayList<>())
                    .add(change(row));
        }
        return found;
    }

    private static CuratedChange change(Tuple row) {
        CuratedChange.Kind kind = CuratedChange.Kind.valueOf(row.get("what", String.class));
        boolean merge = kind == CuratedChange.Kind.MERGE;
        return new CuratedChange(
                kind,
                number(row, "id"),
                instant(row, "at"),
                instant(row, "undone"),
                row.get("note", String.class),
                merge ? new Named(number(row, "from_id"), row.get("from_name", String.class)) : null,
                merge ? new Named(number(row, "into_id"), row.get("into_name", String.class)) : null,
                merge ? null : traits(row, "before"),
                merge ? null : traits(row, "after"));
    }

    private static Traits traits(Tuple row, String when) {
        String level = row.get("level_" + when, String.class);
        return new Traits(
                AgencyKind.valueOf(row.get("kind_" + when, String.class)),
                level == null ? null : RegionLevel.valueOf(level),
                row.get("sector_" + when, String.class),
                row.get("region_" + when, String.class));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static Instant instant(Tuple row, String column) {
        return row.get(column) == null ? null : Instant.EPOCH.plus(number(row, column), ChronoUnit.MICROS);
    }
}
