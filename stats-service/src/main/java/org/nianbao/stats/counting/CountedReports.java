package org.nianbao.stats.counting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.stats.writing.RowWriter;

/** The table of counted reports, and what an agency's row says of counting. Each method is one statement at most. */
@ApplicationScoped
public class CountedReports {

    private final StatelessSession session;
    private final RowWriter writer;

    @Inject
    public CountedReports(StatelessSession session, RowWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    Map<Long, List<CountedRow>> list(int version, Collection<Long> agencyIds) {
        return session
                .createNativeQuery(
                        "SELECT agency_id, year, report_id, level, kind, sector, region_path, scope, edition,"
                                + " outcomes, indicators, expected_from, expected_until FROM counted_report"
                                + " WHERE version = :version AND agency_id IN (:agencies)",
                        Object[].class)
                .setParameter("version", version)
                .setParameter("agencies", agencyIds)
                .getResultList()
                .stream()
                .map(CountedReports::row)
                .collect(Collectors.groupingBy(CountedRow::agencyId));
    }

    void write(int version, CountingStep step) {
        if (!step.gone().isEmpty()) {
            session.createNativeMutationQuery("DELETE FROM counted_report WHERE version = :version AND agency_id IN"
                            + " (:agencies) AND CONCAT(agency_id, '/', year) IN (:years)")
                    .setParameter("version", version)
                    .setParameter(
                            "agencies",
                            step.gone().stream().map(CountedRow::agencyId).toList())
                    .setParameter(
                            "years",
                            step.gone().stream()
                                    .map(row -> row.agencyId() + "/" + row.year())
                                    .toList())
                    .executeUpdate();
        }
        writer.write(
                "REPLACE INTO counted_report (version, agency_id, year, report_id, level, kind, sector, region_path,"
                        + " scope, edition, outcomes, indicators, expected_from, expected_until) VALUES",
                step.written().stream().map(row -> columns(version, row)).toList(),
                "");
    }

    /** Has all reports of these agencies counted anew, behind what happens now. */
    void countAnew(Collection<Long> agencyIds) {
        mark(agencyIds, 0);
    }

    /** All reports of these agencies are counted by this version. */
    void markCounted(Collection<Long> agencyIds, int version) {
        mark(agencyIds, version);
    }

    private void mark(Collection<Long> agencyIds, int version) {
        if (!agencyIds.isEmpty()) {
            session.createNativeMutationQuery("UPDATE agency SET counted_version = :version WHERE id IN (:ids)")
                    .setParameter("version", version)
                    .setParameter("ids", agencyIds)
                    .executeUpdate();
        }
    }

    /** @param expected by agency; empty for one that has no report any more */
    void keepExpected(Map<Long, Optional<ExpectedYears>> expected) {
        writer.write(
                "INSERT INTO agency (id, first_year, last_year) VALUES",
                expected.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().map(ExpectedYears::from).orElse(null),
                            entry.getValue().map(ExpectedYears::until).orElse(ExpectedYears.OPEN)
                        })
                        .toList(),
                "ON DUPLICATE KEY UPDATE first_year = VALUES(first_year), last_year = VALUES(last_year)");
    }

    private static CountedRow row(Object[] row) {
        return new CountedRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).longValue(),
                new CountedPlace(
                        (String) row[3], (String) row[4], (String) row[5], (String) row[6], (String) row[7], (String)
                                row[8]),
                (byte[]) row[9],
                (byte[]) row[10],
                new ExpectedYears(((Number) row[11]).intValue(), ((Number) row[12]).intValue()));
    }

    private static Object[] columns(int version, CountedRow row) {
        CountedPlace place = row.place();
        return new Object[] {
            version,
            row.agencyId(),
            row.year(),
            row.reportId(),
            place.level(),
            place.kind(),
            place.sector(),
            place.regionPath(),
            place.scope(),
            place.edition(),
            row.outcomes(),
            row.indicators(),
            row.expected().from(),
            row.expected().until()
        };
    }
}
