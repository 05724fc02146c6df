package org.nianbao.catalog.filing;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.model.filing.FilingReceipt;

/** Writes the answer to a filing. */
@ApplicationScoped
class Receipts {

    private final Gazetteer gazetteer;

    Receipts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    FilingReceipt write(FilingReceipt.Outcome outcome, CatalogAgency agency, CatalogRevision revision) {
        CatalogReport report = revision.report();
        String path = agency.regionCode() == null
                ? null
                : gazetteer.find(agency.regionCode()).map(Division::path).orElseThrow();
        return new FilingReceipt(
                outcome,
                agency.id(),
                agency.name(),
                agency.provisional(),
                report.id(),
                revision.id(),
                report.active() != null && report.active().id().equals(revision.id()),
                report.year(),
                revision.edition(),
                agency.kind(),
                agency.level(),
                agency.regionCode(),
                path,
                agency.sector(),
                revision.scope());
    }
}
