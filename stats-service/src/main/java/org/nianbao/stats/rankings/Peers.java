package org.nianbao.stats.rankings;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.KnownRegions;

/**
 * Reads peers with their counts, by the version in force; after them the agencies that are expected to have reported
 * and have not. Each method is one statement.
 */
@ApplicationScoped
public class Peers {

    private static final String IN_FORCE = "(SELECT version FROM result_version WHERE name = 'totals')";

    private static final String REPORT = "SELECT c.agency_id, c.report_id, c.year, c.level, c.kind, c.sector,"
            + " c.region_path, c.scope, c.edition, c.outcomes FROM ";

    private static final String MISSING = " UNION ALL SELECT a.id, 0, y.year, COALESCE(a.level, ''),"
            + " COALESCE(a.kind, ''), COALESCE(a.sector, ''), COALESCE(a.region_path, ''), '', '', NULL FROM ";

    private static final String NOT_REPORTED = " AND a.first_year <= y.year AND NOT EXISTS (SELECT 1 FROM"
            + " filed_report r WHERE r.agency_id = a.id AND r.year = y.year)";

    private final StatelessSession session;
    private final KnownRegions regions;

    @Inject
    public Peers(StatelessSession session, KnownRegions regions) {
        this.session = session;
        this.regions = regions;
    }

    /** The group as it was in one year. */
    List<Peer> list(PeerGroup group, int year) {
        String path = group.regionCode() == null || group.regionCode().equals(KnownRegions.NATION)
                ? null
                : regions.findPath(group.regionCode()).orElse("-");
        String kinds = group.kind() == null ? "'DEPARTMENT', 'TOWNSHIP', 'INSTITUTION'" : "'" + group.kind() + "'";
        String sql = REPORT + "counted_report c WHERE c.version = " + IN_FORCE
                + " AND c.year = :year AND c.level = :level AND c.kind IN (" + kinds + ")"
                + (group.sector() == null ? "" : " AND c.sector = :sector")
                + within("c", path)
                + MISSING + "(SELECT :year AS year) y JOIN agency a ON a.level = :level AND a.kind IN (" + kinds + ")"
                + (group.sector() == null ? "" : " AND a.sector = :sector")
                + within("a", path) + NOT_REPORTED;
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class)
                .setParameter("year", year)
                .setParameter("level", group.level().name());
        if (group.sector() != null) {
            query.setParameter("sector", group.sector());
        }
        if (path != null) {
            query.setParameter("path", path);
        }
        return peers(query);
    }

    /** The groups that any of the agencies belonged to in any of the years, all over the country. */
    List<Peer> listAround(Collection<Long> agencyIds, Collection<Integer> years) {
        String groups = "(SELECT DISTINCT o.version, o.year, o.level, o.kind, o.sector FROM counted_report o"
                + " WHERE o.version = " + IN_FORCE + " AND o.agency_id IN (:agencies) AND o.year IN (:years)) y";
        String sql = REPORT + groups + " JOIN counted_report c ON c.version = y.version AND c.year = y.year"
                + " AND c.level = y.level AND c.kind = y.kind AND c.sector = y.sector"
                + MISSING + groups + " JOIN agency a ON a.level <=> NULLIF(y.level, '')"
                + " AND a.kind <=> NULLIF(y.kind, '') AND a.sector <=> NULLIF(y.sector, '')" + NOT_REPORTED;
        return peers(session.createNativeQuery(sql, Object[].class)
                .setParameter("agencies", agencyIds)
                .setParameter("years", years));
    }

    private static String within(String table, String path) {
        return path == null ? "" : " AND " + table + ".region_path BETWEEN :path AND CONCAT(:path, '/~')";
    }

    private static List<Peer> peers(NativeQuery<Object[]> query) {
        return query.getResultList().stream().map(Peers::peer).toList();
    }

    private static Peer peer(Object[] row) {
        return new Peer(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                row[9] == null ? null : FormEdition.valueOf((String) row[8]),
                row[9] == null ? null : CountPack.of((byte[]) row[9]));
    }
}
