package org.nianbao.stats.rankings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.stats.counting.KnownRegions;

/**
 * Reads peers' reports with their counts, by the version in force, and how many agencies are expected to have reported.
 * Each method is one statement: a range of the reports' index by group, and one of the agencies' that needs no row.
 */
@ApplicationScoped
public class Peers {

    private static final String IN_FORCE = "(SELECT version FROM result_version WHERE name = 'totals')";

    private static final String REPORT = "SELECT c.agency_id, c.report_id, c.year, c.level, c.kind, c.sector,"
            + " c.region_path, c.scope, c.edition, c.outcomes FROM ";

    private final StatelessSession session;
    private final KnownRegions regions;

    @Inject
    public Peers(StatelessSession session, KnownRegions regions) {
        this.session = session;
        this.regions = regions;
    }

    /**
     * The group as it was in one year, as far as an order of them needs it: without places; the number of those
     * expected in one sum.
     */
    Peer.All list(PeerGroup group, int year) {
        String path = group.regionCode() == null || group.regionCode().equals(KnownRegions.NATION)
                ? null
                : regions.findPath(group.regionCode()).orElse("-");
        String kinds = group.kind() == null ? "'DEPARTMENT', 'TOWNSHIP', 'INSTITUTION'" : "'" + group.kind() + "'";
        String sql = "SELECT c.agency_id, c.report_id, c.kind, c.scope, c.edition, c.outcomes FROM"
                + " counted_report c"
                + " WHERE c.version = " + IN_FORCE + " AND c.year = ?" + among("c", group, kinds, path)
                + " UNION ALL SELECT NULL, COUNT(*), '', '', '', '' FROM agency a"
                + " WHERE ? BETWEEN a.first_year AND a.last_year" + among("a", group, kinds, path);
        List<Object> parameters = new ArrayList<>();
        for (int branch = 0; branch < 2; branch++) {
            parameters.add(year);
            parameters.add(group.level().name());
            if (group.sector() != null) {
                parameters.add(group.sector());
            }
            if (path != null) {
                parameters.add(path);
                parameters.add(path + "/~");
            }
        }
        // Thousands of rows: taken from the driver as they are.
        return session.doReturningWork(connection -> read(connection, sql, parameters, group, year));
    }

    private static Peer.All read(Connection connection, String sql, List<Object> parameters, PeerGroup group, int year)
            throws SQLException {
        var reported = new ArrayList<Peer>();
        var expected = new ArrayList<Peer.Expected>();
        String level = group.level().name();
        String sector = group.sector() == null ? "" : group.sector();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long agency = row.getLong(1);
                    if (row.wasNull()) {
                        expected.add(new Peer.Expected(new Peer.Group(level, "", sector), year, "", row.getLong(2)));
                    } else {
                        reported.add(new Peer(
                                agency,
                                row.getLong(2),
                                year,
                                level,
                                row.getString(3),
                                sector,
                                "",
                                row.getString(4),
                                FormEdition.valueOf(row.getString(5)),
                                row.getBytes(6)));
                    }
                }
            }
        }
        return new Peer.All(reported, expected);
    }

    /** The groups that any of the agencies belonged to in any of the years, all over the country. */
    Peer.All listAround(Collection<Long> agencyIds, Collection<Integer> years) {
        String groups = "(SELECT DISTINCT o.version, o.year, o.level, o.kind, o.sector FROM counted_report o"
                + " WHERE o.version = " + IN_FORCE + " AND o.agency_id IN (:agencies) AND o.year IN (:years)) y";
        String sql = REPORT + groups + " JOIN counted_report c ON c.version = y.version AND c.year = y.year"
                + " AND c.level = y.level AND c.kind = y.kind AND c.sector = y.sector"
                + " UNION ALL SELECT NULL, COUNT(*), y.year, y.level, y.kind, y.sector,"
                + " SUBSTRING_INDEX(COALESCE(a.region_path, ''), '/', 2) AS place, '', '', NULL FROM " + groups
                + " JOIN agency a ON a.level <=> NULLIF(y.level, '')"
                + " AND a.kind <=> NULLIF(y.kind, '') AND a.sector <=> NULLIF(y.sector, '')"
                + " AND y.year BETWEEN a.first_year AND a.last_year"
                + " GROUP BY y.year, y.level, y.kind, y.sector, place";
        return all(session.createNativeQuery(sql, Object[].class)
                .setParameter("agencies", agencyIds)
                .setParameter("years", years));
    }

    private static String among(String table, PeerGroup group, String kinds, String path) {
        return " AND " + table + ".level = ? AND " + table + ".kind IN (" + kinds + ")"
                + (group.sector() == null ? "" : " AND " + table + ".sector = ?")
                + (path == null ? "" : " AND " + table + ".region_path BETWEEN ? AND ?");
    }

    private static Peer.All all(NativeQuery<Object[]> query) {
        var reported = new ArrayList<Peer>();
        var expected = new ArrayList<Peer.Expected>();
        for (Object[] row : query.getResultList()) {
            if (row[0] == null) {
                var group = new Peer.Group((String) row[3], (String) row[4], (String) row[5]);
                expected.add(new Peer.Expected(group, number(row[2]), (String) row[6], ((Number) row[1]).longValue()));
            } else {
                reported.add(peer(row));
            }
        }
        return new Peer.All(reported, expected);
    }

    private static Peer peer(Object[] row) {
        return new Peer(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                number(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                FormEdition.valueOf((String) row[8]),
                (byte[]) row[9]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
