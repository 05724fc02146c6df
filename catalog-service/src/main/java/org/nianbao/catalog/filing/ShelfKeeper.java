package org.nianbao.catalog.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;
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

    /**
     * The agencies are held, so what stands on the shelf stays as it is until the end of the transaction.
     *
     * @param agencies of the readings that are new
     */
    ReportShelf load(Map<ReportFiling, CatalogAgency> agencies, FiledBefore before, HeldAgencies held) {
        Map<Integer, Set<Long>> rootsByYear = new TreeMap<>();
        agencies.forEach((filing, agency) -> {
            if (!held.isNew(agency)) {
                add(rootsByYear, filing.reading().year(), agency.root());
            }
        });
        before.lines()
                .forEach(line ->
                        add(rootsByYear, line.year(), held.get(line.agencyId()).root()));
        if (rootsByYear.isEmpty()) {
            return new ReportShelf(List.of(), List.of());
        }
        List<CatalogReport> found = reports.listByRoots(rootsByYear);
        return new ReportShelf(found, found.isEmpty() ? List.of() : revisions.listByReports(found));
    }

    private static void add(Map<Integer, Set<Long>> rootsByYear, int year, CatalogAgency root) {
        rootsByYear.computeIfAbsent(year, any -> new TreeSet<>()).add(root.id());
    }
}
