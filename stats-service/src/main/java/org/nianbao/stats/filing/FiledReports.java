package org.nianbao.stats.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.model.filing.FilingReceipt;

/** The table of filed reports. Each reading method is one statement, whatever it is asked for. */
@ApplicationScoped
public class FiledReports {

    private final StatelessSession session;

    @Inject
    public FiledReports(StatelessSession session) {
        this.session = session;
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
     * Two reports of one agency on one year can stand side by side only while identities are being mended: the later
     * one counts.
     *
     * @param reportsOfAgency null for none
     * @return years ascending
     */
    public static Collection<FiledReport> onePerYear(List<FiledReport> reportsOfAgency) {
        var byYear = new TreeMap<Integer, FiledReport>();
        if (reportsOfAgency != null) {
            reportsOfAgency.forEach(report -> byYear.put(report.year, report));
        }
        return byYear.values();
    }

    public List<FiledReport> listByIds(Collection<Long> reportIds) {
        return session.createSelectionQuery("from FiledReport r where r.reportId in :ids", FiledReport.class)
                .setParameter("ids", reportIds)
                .getResultList();
    }

    Optional<FiledReport> find(long reportId) {
        return Optional.ofNullable(session.get(FiledReport.class, reportId));
    }

    /** Puts the row in place of what was known of the same report. */
    void replace(FiledReport row) {
        session.createMutationQuery("delete from FiledReport r where r.reportId = :id")
                .setParameter("id", row.reportId)
                .executeUpdate();
        session.insert(row);
    }

    /** Keeps what the filing says of its agency, and holds the agency until the transaction ends. */
    void holdAgency(FilingReceipt receipt) {
        session.createNativeMutationQuery("INSERT INTO agency (id, kind, level, region_code, region_path, sector)"
                        + " VALUES (:id, :kind, :level, :code, :path, :sector) ON DUPLICATE KEY UPDATE"
                        + " kind = VALUES(kind), level = VALUES(level), region_code = VALUES(region_code),"
                        + " region_path = VALUES(region_path), sector = VALUES(sector)")
                .setParameter("id", receipt.agencyId())
                .setParameter("kind", name(receipt.kind()))
                .setParameter("level", name(receipt.level()))
                .setParameter("code", receipt.regionCode())
                .setParameter("path", receipt.regionPath())
                .setParameter("sector", receipt.sector())
                .executeUpdate();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
