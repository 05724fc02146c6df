package org.nianbao.catalog.filing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.reports.Digests;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.catalog.standings.Standings;
import org.nianbao.model.filing.FilingReceipt.Outcome;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Severity;

/** Finds a reading's report and revision, or makes them, and chooses anew what stands. */
@ApplicationScoped
class RevisionClerk {

    private final CatalogReportRepository reports;
    private final RevisionRepository revisions;

    RevisionClerk(CatalogReportRepository reports, RevisionRepository revisions) {
        this.reports = reports;
        this.revisions = revisions;
    }

    /** Files one reading of the agency's; everything it may touch is on the shelf. */
    FilingDesk.Filed file(ReportFiling filing, CatalogAgency agency, ReportShelf shelf) {
        CatalogReport report =
                shelf.find(agency, filing.reading().year()).orElseGet(() -> create(agency, filing, shelf));
        List<CatalogRevision> known = shelf.revisions(report);
        Digests digests = ContentDigest.of(filing.reading());
        Optional<CatalogRevision> same = Sameness.find(known, filing, digests);
        if (same.isPresent()) {
            return new FilingDesk.Filed(Outcome.UNCHANGED, same.get());
        }
        CatalogRevision revision = keep(report, agency, filing, digests, shelf);
        return new FilingDesk.Filed(known.isEmpty() ? Outcome.CREATED : Outcome.REVISED, revision);
    }

    private CatalogReport create(CatalogAgency agency, ReportFiling filing, ReportShelf shelf) {
        CatalogReport report = reports.create(agency, filing.reading().year());
        shelf.addNew(report);
        return report;
    }

    private CatalogRevision keep(
            CatalogReport report, CatalogAgency agency, ReportFiling filing, Digests digests, ReportShelf shelf) {
        ReportReading reading = filing.reading();
        int faults = (int) reading.problems().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .count();
        CatalogRevision revision = new CatalogRevision(report, filing, agency.kind(), digests, faults);
        revisions.persist(revision);
        shelf.later(() -> revisions.keepReading(revision, reading));
        shelf.add(revision);
        replaceEarlierReadings(revision, shelf);
        chooseAnew(report, shelf);
        agency.root().filed(revision.id());
        return revision;
    }

    private static void chooseAnew(CatalogReport report, ReportShelf shelf) {
        Standings.choose(report, shelf.revisions(report));
        Standings.settle(shelf.rivals(report));
    }

    /** Of several readings of one document, the latest reader's counts, also when it says another agency or year. */
    private static void replaceEarlierReadings(CatalogRevision revision, ReportShelf shelf) {
        for (CatalogRevision other : shelf.readingsOf(revision.documentSha256())) {
            if (other == revision || other.superseded()) {
                continue;
            }
            if (ReaderVersions.isLater(revision.readerVersion(), other.readerVersion())) {
                other.supersede();
                if (other.report() != revision.report()) {
                    chooseAnew(other.report(), shelf);
                }
            } else {
                revision.supersede();
            }
        }
    }
}
