package org.nianbao.catalog.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.reports.Digests;
import org.nianbao.catalog.reports.ReportStandings;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingReceipt.Outcome;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Severity;

/**
 * Files a reading in one transaction: which agency, which report, a new revision or one that is known, and which
 * revision stands for the report.
 */
@ApplicationScoped
class FilingDesk {

    private final AcceptedFilingRepository filings;
    private final AgencyRegistrar registrar;
    private final CatalogReportRepository reports;
    private final RevisionRepository revisions;
    private final ReportStandings standings;
    private final Receipts receipts;

    FilingDesk(
            AcceptedFilingRepository filings,
            AgencyRegistrar registrar,
            CatalogReportRepository reports,
            RevisionRepository revisions,
            ReportStandings standings,
            Receipts receipts) {
        this.filings = filings;
        this.registrar = registrar;
        this.reports = reports;
        this.revisions = revisions;
        this.standings = standings;
        this.receipts = receipts;
    }

    /** Files a reading that has been checked. */
    @Transactional
    FilingReceipt file(ReportFiling filing) {
        Optional<AcceptedFiling> before =
                filings.findByReading(filing.reading().document().sha256(), filing.readerVersion());
        if (before.isPresent()) {
            CatalogRevision revision = before.get().revision();
            return receipts.write(Outcome.UNCHANGED, revision);
        }
        CatalogAgency agency = registrar.register(filing);
        CatalogReport report = reports.lockOrCreate(agency, filing.reading().year());
        List<CatalogRevision> known = revisions.listByReport(report);
        Digests digests = ContentDigest.of(filing.reading());
        Optional<CatalogRevision> same = Sameness.find(known, filing, digests);
        CatalogRevision revision = same.orElseGet(() -> keep(report, agency, filing, digests));
        filings.persist(new AcceptedFiling(filing, revision, Instant.now()));
        filings.flush();
        Outcome outcome = same.isPresent() ? Outcome.UNCHANGED : known.isEmpty() ? Outcome.CREATED : Outcome.REVISED;
        return receipts.write(outcome, revision);
    }

    private CatalogRevision keep(CatalogReport report, CatalogAgency agency, ReportFiling filing, Digests digests) {
        ReportReading reading = filing.reading();
        int faults = (int) reading.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .count();
        CatalogRevision revision =
                new CatalogRevision(report, filing, Scopes.scope(agency.kind(), reading), digests, faults);
        revisions.keep(revision, reading);
        replaceEarlierReadings(revision);
        standings.choose(report);
        standings.settle(report.root(), List.of(report.year()));
        return revision;
    }

    /** Of several readings of one document, the latest reader's counts, also when it says another agency or year. */
    private void replaceEarlierReadings(CatalogRevision revision) {
        for (CatalogRevision other : revisions.listByDocument(revision.documentSha256())) {
            if (other == revision || other.superseded()) {
                continue;
            }
            if (ReaderVersions.isLater(revision.readerVersion(), other.readerVersion())) {
                other.supersede();
                if (other.report() != revision.report()) {
                    standings.chooseAside(other.report());
                    standings.settle(
                            other.report().root(), List.of(other.report().year()));
                }
            } else {
                revision.supersede();
            }
        }
    }
}
