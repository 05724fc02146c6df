package org.nianbao.catalog.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.filing.ReportFiling;

/** Reads what a group of filings may touch: two statements at most. */
@ApplicationScoped
class ShelfKeeper {

    private final CatalogReportRepository reports;
    private final RevisionRepository revisions;

    ShelfKeeper(CatalogReportRepository reports, RevisionRepository revisions) {
        this.reports = reports;
        this.revisions = revisions;
    }

    /** The agencies are held, so what stands on the shelf stays as it is until the end of the transaction. */
    ReportShelf load(List<ReportFiling> fresh, FiledBefore before, HeldAgencies held) {
        if (held.isEmpty()) {
            return new ReportShelf(List.of(), List.of());
        }
        Set<Integer> years = new HashSet<>(before.years());
        fresh.forEach(filing -> years.add(filing.reading().year()));
        List<CatalogReport> found = reports.listByRoots(held.roots(), years);
        return new ReportShelf(found, found.isEmpty() ? List.of() : revisions.listByReports(found));
    }
}
