package org.nianbao.catalog.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportsOfAgencyKey;

/**
 * Cuts the pages that were asked for out of reports that were read in one go. An agency has one report a year at most.
 */
final class PagesByAgency {

    private final Map<Long, List<CatalogReport>> byAgency;

    /** @param reports latest year first */
    PagesByAgency(List<CatalogReport> reports) {
        byAgency = reports.stream()
                .collect(Collectors.groupingBy(report -> report.root().id()));
    }

    Slice<ReportInfo> page(ReportsOfAgencyKey key) {
        List<ReportInfo> page = new ArrayList<>();
        for (CatalogReport report : byAgency.getOrDefault(key.agencyId(), List.of())) {
            if (contains(key, report.year())) {
                if (page.size() == key.first()) {
                    return new Slice<>(page, true);
                }
                page.add(report.info());
            }
        }
        return new Slice<>(page, false);
    }

    private static boolean contains(ReportsOfAgencyKey key, int year) {
        return (key.fromYear() == null || year >= key.fromYear())
                && (key.toYear() == null || year <= key.toYear())
                && (key.afterYear() == null || year < key.afterYear());
    }
}
