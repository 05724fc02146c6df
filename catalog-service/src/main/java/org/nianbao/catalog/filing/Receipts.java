package org.nianbao.catalog.filing;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingReceipt.Outcome;

/** Writes the answer to a filing. */
@ApplicationScoped
class Receipts {

    private final Gazetteer gazetteer;
    private final RevisionRepository revisions;

    Receipts(Gazetteer gazetteer, RevisionRepository revisions) {
        this.gazetteer = gazetteer;
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
                path(agency),
                agency.sector(),
                revision.scope());
    }

    /** Null when the agency's place could not be told. */
    private String path(CatalogAgency agency) {
        return agency.regionCode() == null
                ? null
                : gazetteer.find(agency.regionCode()).map(Division::path).orElseThrow();
    }
}
