package org.nianbao.stats.filing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.stats.writing.RowWriter;

/** The table of filed reports. Each method is one statement, whatever it is asked for. */
@ApplicationScoped
public class FiledReports {

    private final StatelessSession session;
    private final RowWriter writer;

    @Inject
    public FiledReports(StatelessSession session, RowWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    /** Reports of these agencies in these years, both inclusive, by agency and year. */
    public List<FiledReport> listOfAgencies(Collection<Long> agencyIds, int fromYear, int toYear) {
        return session.createSelectionQuery(
                        "from FiledReport r where r.agencyId in :agencies and r.year between :from and :to"
                                + " order by r.agencyId, r.year, r.reportId",
                        FiledReport.class)
                .setParameter("agencies", agencyIds)
                .setParameter("from", fromYear)
                .setParameter("to", toYear)
                .getResultList();
    }

    /**
     * Reports of each of these agencies from the year before the first of its years to the one after the last, in no
     * order.
     *
     * @param without reports whose rows need not be read
     */
    List<FiledReport> listAround(Map<Long, ? extends SortedSet<Integer>> years, Collection<Long> without) {
        String each = years.entrySet().stream()
                .map(agency -> "agency_id = " + agency.getKey() + " AND year BETWEEN "
                        + (agency.getValue().first() - 1) + " AND "
                        + (agency.getValue().last() + 1))
                .collect(Collectors.joining(" OR "));
        // Added to, so that the database does not look in a key for what is not to be found.
        String others = without.isEmpty() ? "" : " AND report_id + 0 NOT IN (:without)";
        var query = session.createNativeQuery(
                "SELECT * FROM filed_report WHERE (" + each + ")" + others, FiledReport.class);
        if (!without.isEmpty()) {
            query.setParameter("without", without);
        }
        return query.getResultList();
    }

    /**
     * Two reports of one agency on one year can stand side by side only while identities are being mended: the later
     * one counts.
     *
     * @param reportsOfAgency null for none
     * @return years ascending
     */
    public static Collection<FiledReport> onePerYear(List<FiledReport> reportsOfAgency) {
        var byYear = new TreeMap<Integer, FiledReport>();
        if (reportsOfAgency != null) {
            reportsOfAgency.forEach(report ->
                    byYear.merge(report.year, report, (one, other) -> one.reportId > other.reportId ? one : other));
        }
        return byYear.values();
    }

    public List<FiledReport> listByIds(Collection<Long> reportIds) {
        return session.createSelectionQuery("from FiledReport r where r.reportId in :ids", FiledReport.class)
                .setParameter("ids", reportIds)
                .getResultList();
    }

    /** These reports, and the same agencies' of the year before each; one that is both may stand twice. */
    public List<FiledReport> listWithYearBefore(Collection<Long> reportIds) {
        return session.createNativeQuery(
                        "SELECT r.* FROM filed_report r WHERE r.report_id IN (:ids) UNION ALL SELECT b.*"
                                + " FROM filed_report r JOIN filed_report b ON b.agency_id = r.agency_id"
                                + " AND b.year = r.year - 1 WHERE r.report_id IN (:ids)",
                        FiledReport.class)
                .setParameter("ids", reportIds)
                .getResultList();
    }

    /** What is kept of these reports; one that was never heard of is absent. */
    Map<Long, Known> known(Collection<Long> reportIds) {
        var known = new HashMap<Long, Known>();
        session.createNativeQuery(
                        "SELECT report_id, agency_id, year, revision_id, standing FROM filed_report"
                                + " WHERE report_id IN (:ids) UNION ALL SELECT report_id, 0, 0, 0, standing"
                                + " FROM withdrawn_report WHERE report_id IN (:ids)",
                        Object[].class)
                .setParameter("ids", reportIds)
                .getResultList()
                .forEach(row -> known.put(number(row[0]), Known.of(row)));
        return known;
    }

    /** Puts the rows in place of what was known of the same reports. */
    void replace(Collection<FiledReport> reports) {
        writer.write(
                "REPLACE INTO filed_report (report_id, agency_id, year, edition, scope, kind, level, document_sha256,"
                        + " published_on, signed_on, problems, totals, applicants, revision_id, standing) VALUES",
                reports.stream()
                        // In the table's own order, which fills its pages.
                        .sorted(Comparator.comparingLong((FiledReport report) -> report.agencyId)
                                .thenComparingInt(report -> report.year))
                        .map(FiledReport::toColumns)
                        .toList(),
                "");
    }

    /** Removes reports that no longer count; their standing stays known. */
    void withdraw(Map<Long, Long> standings) {
        session.createMutationQuery("delete from FiledReport r where r.reportId in :ids")
                .setParameter("ids", standings.keySet())
                .executeUpdate();
        writer.write(
                "REPLACE INTO withdrawn_report (report_id, standing) VALUES",
                standings.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toList(),
                "");
    }

    /** Forgets that these reports did not count. */
    void bringBack(Collection<Long> reportIds) {
        session.createNativeMutationQuery("DELETE FROM withdrawn_report WHERE report_id IN (:ids)")
                .setParameter("ids", reportIds)
                .executeUpdate();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /**
     * What is kept of a report.
     *
     * @param agencyId 0 for a report without figures, as year and revision are
     */
    record Known(long agencyId, int year, long revisionId, long standing) {

        static Known of(Object[] row) {
            return new Known(number(row[1]), (int) number(row[2]), number(row[3]), number(row[4]));
        }

        boolean hasFigures() {
            return agencyId != 0;
        }
    }
}
