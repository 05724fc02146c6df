package org.nianbao.stats.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.KnownRegions;

/**
 * Reads the parts that totals are made of, all in one statement and by the version in force: from the cells where the
 * region has them, else from the reports' own counts. Each is one range of an index.
 */
@ApplicationScoped
public class TotalParts {

    private static final String IN_FORCE = "(SELECT version FROM result_version WHERE name = 'totals')";

    private static final String CELLS = "SELECT c.region_code, c.year, c.scope, c.level, c.kind, c.sector, c.edition,"
            + " c.reports, c.tally, NULL FROM total_cell c WHERE c.version = " + IN_FORCE
            + " AND %s AND c.year BETWEEN :from AND :to"
            + " UNION ALL SELECT c.region_code, c.first_year, '', c.level, c.kind, c.sector, '', c.agencies, NULL, NULL"
            + " FROM agency_cell c WHERE c.version = " + IN_FORCE + " AND %s AND c.first_year <= :to"
            + " UNION ALL SELECT NULL, version, '', '', '', '', '', 0, NULL, NULL FROM result_version"
            + " WHERE name = 'totals'";

    private static final String SUBTREE = "c.region_code = :region AND c.direct = 0";
    private static final String CHILDREN = "((c.direct = 0 AND c.region_code IN"
            + " (SELECT code FROM region WHERE parent_code = :region)) OR (c.direct = 1 AND c.region_code = :region))";

    private static final String REPORTS = "SELECT c.region_path, c.year, c.scope, c.level, c.kind, c.sector,"
            + " c.edition, 1, c.outcomes, c.indicators FROM agency g JOIN counted_report c ON c.version = " + IN_FORCE
            + " AND c.agency_id = g.id AND c.year BETWEEN :from AND :to"
            + " WHERE g.region_path BETWEEN :path AND CONCAT(:path, '/~')"
            + " UNION ALL SELECT a.region_path, a.first_year, '', COALESCE(a.level, ''), COALESCE(a.kind, ''),"
            + " COALESCE(a.sector, ''), '', 1, NULL, NULL FROM agency a"
            + " WHERE a.region_path BETWEEN :path AND CONCAT(:path, '/~') AND a.first_year <= :to"
            + " UNION ALL SELECT e.region_path, e.last_year + 1, '', COALESCE(e.level, ''), COALESCE(e.kind, ''),"
            + " COALESCE(e.sector, ''), '', -1, NULL, NULL FROM agency e"
            + " WHERE e.region_path BETWEEN :path AND CONCAT(:path, '/~') AND e.first_year <= :to"
            + " AND e.last_year < :to"
            + " UNION ALL SELECT NULL, version, '', '', '', '', '', 0, NULL, NULL FROM result_version"
            + " WHERE name = 'totals'";

    private final StatelessSession session;
    private final KnownRegions regions;

    @Inject
    public TotalParts(StatelessSession session, KnownRegions regions) {
        this.session = session;
        this.regions = regions;
    }

    /**
     * Only region and years of the filter are looked at; agencies come with the year from which they are expected, up
     * to the last one, and once more, below 0, with the year from which they no longer are.
     *
     * @param byChild true when the region's children are told apart
     * @param wanted what is read of the tallies
     * @throws ApiException (503) before anything has been counted
     */
    List<TotalPart> list(TotalsFilter filter, boolean byChild, IntPredicate wanted) {
        String region = filter.regionCode() == null ? TotalCellKey.NATION : filter.regionCode();
        String path = region.equals(TotalCellKey.NATION)
                ? ""
                : regions.findPath(region).orElse(null);
        if (path == null) {
            return List.of();
        }
        int depth = path.isEmpty() ? 0 : path.split("/").length;
        boolean hasCells = depth + (byChild ? 1 : 0) <= TotalCellKey.DEPTH;
        return hasCells ? cells(region, byChild, filter, wanted) : reports(path, byChild, filter, wanted);
    }

    private List<TotalPart> cells(String region, boolean byChild, TotalsFilter filter, IntPredicate wanted) {
        String where = byChild ? CHILDREN : SUBTREE;
        var parts = new ArrayList<TotalPart>();
        for (Object[] row : rows(String.format(CELLS, where, where), "region", region, filter)) {
            parts.add(TotalPart.of(
                    (String) row[0],
                    number(row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    number(row[7]),
                    row[8] == null ? null : Tally.of((byte[]) row[8], wanted)));
        }
        return parts;
    }

    private List<TotalPart> reports(String path, boolean byChild, TotalsFilter filter, IntPredicate wanted) {
        var parts = new ArrayList<TotalPart>();
        for (Object[] row : rows(REPORTS, "path", path, filter)) {
            parts.add(TotalPart.of(
                    byChild ? child(path, (String) row[0]) : null,
                    number(row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    number(row[7]),
                    row[8] == null ? null : tally(row, wanted)));
        }
        return parts;
    }

    private List<Object[]> rows(String sql, String parameter, String value, TotalsFilter filter) {
        List<Object[]> rows = new ArrayList<>(session.createNativeQuery(sql, Object[].class)
                .setParameter(parameter, value)
                .setParameter("from", filter.fromYear() == null ? 0 : filter.fromYear())
                .setParameter("to", filter.toYear() == null ? 9_999 : filter.toYear())
                .getResultList());
        Object[] version =
                rows.stream().filter(row -> row[0] == null).findFirst().orElseThrow();
        rows.remove(version);
        if (number(version[1]) == 0) {
            throw new ApiException(
                    503, "NOT_COUNTED_YET", "Totals are being made for the first time; ask again in a while.");
        }
        return rows;
    }

    private static Tally tally(Object[] row, IntPredicate wanted) {
        var tally = new Tally();
        tally.add(CountPack.of((byte[]) row[8]), 1, wanted);
        tally.add(CountPack.of((byte[]) row[9]), 1, wanted);
        return tally;
    }

    /** The code after the region's in the path; its own for bodies of the region itself. */
    private static String child(String region, String path) {
        int from = path.length() > region.length() ? region.length() + 1 : path.lastIndexOf('/') + 1;
        int to = path.indexOf('/', from);
        return path.substring(from, to < 0 ? path.length() : to);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
