package org.nianbao.stats.filing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.stats.writing.RowWriter;

/**
 * The table of agencies. Who holds an agency's row is the only one to change its reports and what is made of them; rows
 * are always held in the order of their ids.
 */
@ApplicationScoped
public class Agencies {

    private final StatelessSession session;
    private final RowWriter writer;

    @Inject
    public Agencies(StatelessSession session, RowWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    /** The rows of those of the agencies that are known, held until the transaction ends. */
    Map<Long, Row> hold(Collection<Long> ids) {
        // A lock is known to one node of a cluster only; of two that changed a row on two nodes, one is broken off.
        session.createNativeMutationQuery("UPDATE agency SET holds = holds + 1 WHERE id IN (:ids) ORDER BY id")
                .setParameter("ids", ids)
                .executeUpdate();
        return list(ids);
    }

    /** The rows of those that are held already, by {@link #hold} or {@link #create}. */
    Map<Long, Row> list(Collection<Long> ids) {
        return session
                .createNativeQuery(
                        "SELECT id, kind, level, region_code, region_path, sector, from_year, until_year,"
                                + " counted_version FROM agency WHERE id IN (:ids) ORDER BY id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(Row::of)
                .collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one, TreeMap::new));
    }

    /**
     * Agencies that are new here, held from now on. Where another transaction makes one at the same moment, this waits
     * for it.
     *
     * @param version that their reports are counted by from the first one on
     */
    void create(Map<Long, AgencyAttributes> attributes, int version) {
        write(attributes, version, "ON DUPLICATE KEY UPDATE id = VALUES(id)");
    }

    /** Keeps what the catalog says now. */
    void keep(Map<Long, AgencyAttributes> attributes) {
        write(
                attributes,
                0,
                "ON DUPLICATE KEY UPDATE kind = VALUES(kind), level = VALUES(level),"
                        + " region_code = VALUES(region_code), region_path = VALUES(region_path),"
                        + " sector = VALUES(sector), from_year = VALUES(from_year), until_year = VALUES(until_year)");
    }

    private void write(Map<Long, AgencyAttributes> attributes, int version, String otherwise) {
        writer.write(
                "INSERT INTO agency (id, kind, level, region_code, region_path, sector, from_year, until_year,"
                        + " counted_version) VALUES",
                new TreeMap<>(attributes)
                        .entrySet().stream()
                                .map(entry -> row(entry.getKey(), entry.getValue(), version))
                                .toList(),
                otherwise);
    }

    private static Object[] row(long id, AgencyAttributes agency, int newVersion) {
        return new Object[] {
            id,
            name(agency.kind()),
            name(agency.level()),
            agency.regionCode(),
            agency.regionPath(),
            agency.sector(),
            agency.fromYear(),
            agency.untilYear(),
            newVersion
        };
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Integer year(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    /** An agency as it is known. */
    record Row(long id, AgencyAttributes attributes, int countedVersion) {

        static Row of(Object[] row) {
            return new Row(
                    ((Number) row[0]).longValue(),
                    new AgencyAttributes(
                            row[1] == null ? null : AgencyKind.valueOf((String) row[1]),
                            row[2] == null ? null : RegionLevel.valueOf((String) row[2]),
                            (String) row[3],
                            (String) row[4],
                            (String) row[5],
                            year(row[6]),
                            year(row[7])),
                    ((Number) row[8]).intValue());
        }
    }
}
