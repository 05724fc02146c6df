package org.nianbao.catalog.filing;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingReceipt.Outcome;

/** Writes the answer to a filing. */
@ApplicationScoped
class Receipts {

    private final RevisionRepository revisions;

    Receipts(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** What a report is now: by the revision that stands for it, else by its latest one, which then is not active. */
    FilingReceipt write(CatalogReport report) {
        CatalogRevision revision = report.active() == null ? revisions.getLatest(report) : report.active();
        return write(Outcome.UNCHANGED, revision);
    }

    /** What the revision's report is now, and the agency that answers for it. */
    FilingReceipt write(Outcome outcome, CatalogRevision revision) {
        CatalogReport report = revision.report();
        CatalogAgency agency = report.root();
        return new FilingReceipt(
                outcome,
                agency.id(),
                agency.name(),
                agency.provisional(),
                report.id(),
                revision.id(),
                report.stands() && report.active().id().equals(revision.id()),
                report.year(),
                revision.edition(),
                agency.kind(),
                agency.level(),
                agency.regionCode(),
                agency.regionPath(),
                agency.sector(),
                revision.scope(),
                report.standing(),
                agency.fromYear(),
                agency.untilYear());
    }
}
