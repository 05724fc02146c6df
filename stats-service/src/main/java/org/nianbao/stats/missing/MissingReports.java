package org.nianbao.stats.missing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import org.nianbao.model.Slice;
import org.nianbao.model.stats.MissingReport;
import org.nianbao.model.stats.MissingReport.Reason;
import org.nianbao.stats.counting.KnownRegions;

/** Finds agencies without a report for a year. Each method is one statement. */
@ApplicationScoped
public class MissingReports {

    /** Fewer peers than these tell nothing. */
    private static final int PEERS = 3;

    private static final String NO_REPORT =
            " AND NOT EXISTS" + " (SELECT 1 FROM filed_report r WHERE r.agency_id = a.id AND r.year = :year)";

    private static final String BEFORE = "(SELECT a.id, 'REPORTED_BEFORE', (SELECT MAX(r.year) FROM filed_report r"
            + " WHERE r.agency_id = a.id AND r.year < :year) FROM agency a WHERE :year BETWEEN a.first_year AND a.last_year%s"
            + NO_REPORT
            + " ORDER BY a.id LIMIT :most)";

    /** Peers: the same kind, level, sector and province, as far as they reported by then. */
    private static final String PEERS_REPORT = "(SELECT a.id, 'PEERS_REPORT', NULL FROM agency a JOIN"
            + " (SELECT p.kind, p.level, p.sector, SUBSTRING_INDEX(p.region_path, '/', 1) AS province FROM agency p"
            + " LEFT JOIN filed_report r ON r.agency_id = p.id AND r.year = :year WHERE :year BETWEEN p.first_year AND p.last_year"
            + " AND p.region_path IS NOT NULL GROUP BY p.kind, p.level, p.sector, province"
            + " HAVING COUNT(DISTINCT p.id) >= " + PEERS + " AND COUNT(r.report_id) >= COUNT(DISTINCT p.id)) g"
            + " ON a.kind <=> g.kind AND a.level <=> g.level AND a.sector <=> g.sector"
            + " AND SUBSTRING_INDEX(a.region_path, '/', 1) = g.province"
            + " WHERE a.first_year > :year AND a.from_year IS NULL%s" + NO_REPORT + " ORDER BY a.id LIMIT :most)";

    private static final String YEARS =
            "SELECT a.id, a.first_year, r.year, LEAST(a.last_year, (SELECT MAX(c.year) FROM total_cell c"
                    + " WHERE c.version = (SELECT version FROM result_version WHERE name = 'totals')"
                    + " AND c.region_code = '" + KnownRegions.NATION + "' AND c.direct = 0))"
                    + " FROM agency a LEFT JOIN filed_report r ON r.agency_id = a.id WHERE a.id IN (:ids)"
                    + " AND a.first_year IS NOT NULL ORDER BY a.id, r.year";

    private final StatelessSession session;
    private final KnownRegions regions;

    @Inject
    public MissingReports(StatelessSession session, KnownRegions regions) {
        this.session = session;
        this.regions = regions;
    }

    /** How many there are on all pages together. */
    long count(MissingQuery wanted) {
        return query("SELECT COUNT(*) FROM (%s UNION ALL %s) missing", wanted, Integer.MAX_VALUE, Long.class)
                .getSingleResult();
    }

    /** The query over those who are missing by either reason. */
    private <T> NativeQuery<T> query(String sql, MissingQuery wanted, int most, Class<T> row) {
        String where = (wanted.after() == null ? "" : " AND a.id > :after")
                + (wanted.level() == null ? "" : " AND a.level = :level")
                + (wanted.kind() == null ? "" : " AND a.kind = :kind")
                + (wanted.sector() == null ? "" : " AND a.sector = :sector")
                + (wanted.region() == null ? "" : " AND a.region_path BETWEEN :path AND CONCAT(:path, '/~')");
        NativeQuery<T> query = session.createNativeQuery(
                        sql.formatted(BEFORE.formatted(where), PEERS_REPORT.formatted(where)), row)
                .setParameter("year", wanted.year())
                .setParameter("most", most);
        set(query, "after", wanted.after());
        set(query, "level", wanted.level() == null ? null : wanted.level().name());
        set(query, "kind", wanted.kind() == null ? null : wanted.kind().name());
        set(query, "sector", wanted.sector());
        set(
                query,
                "path",
                wanted.region() == null
                        ? null
                        : regions.findPath(wanted.region()).orElse("-"));
        return query;
    }

    /** A page, by the agencies' ids. */
    Slice<MissingReport> list(MissingQuery wanted) {
        NativeQuery<Object[]> query =
                query("%s UNION ALL %s ORDER BY 1 LIMIT :most", wanted, wanted.first() + 1, Object[].class);
        List<MissingReport> found = query.getResultList().stream()
                .map(row -> new MissingReport(
                        ((Number) row[0]).longValue(),
                        wanted.year(),
                        Reason.valueOf((String) row[1]),
                        row[2] == null ? null : ((Number) row[2]).intValue()))
                .toList();
        return new Slice<>(found.subList(0, Math.min(wanted.first(), found.size())), found.size() > wanted.first());
    }

    /**
     * Years without a report among those for which an agency is expected, up to the latest year anybody reported on.
     *
     * @return by agency; one that never reported is absent
     */
    Map<Long, List<Integer>> listYears(Collection<Long> agencyIds) {
        Map<Long, TreeSet<Integer>> missing = new HashMap<>();
        for (Object[] row : session.createNativeQuery(YEARS, Object[].class)
                .setParameter("ids", agencyIds)
                .getResultList()) {
            int first = ((Number) row[1]).intValue();
            int last = row[3] == null ? first : ((Number) row[3]).intValue();
            TreeSet<Integer> years = missing.computeIfAbsent(((Number) row[0]).longValue(), any -> span(first, last));
            if (row[2] != null) {
                years.remove(((Number) row[2]).intValue());
            }
        }
        Map<Long, List<Integer>> lists = new HashMap<>();
        missing.forEach((id, years) -> lists.put(id, new ArrayList<>(years)));
        return lists;
    }

    private static TreeSet<Integer> span(int first, int last) {
        var years = new TreeSet<Integer>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    private static void set(NativeQuery<?> query, String parameter, Object value) {
        if (value != null) {
            query.setParameter(parameter, value);
        }
    }
}
