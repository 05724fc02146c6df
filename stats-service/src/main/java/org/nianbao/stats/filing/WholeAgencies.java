package org.nianbao.stats.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Agencies with all their reports, for whoever makes something of them anew. */
@ApplicationScoped
public class WholeAgencies {

    private final Agencies agencies;
    private final FiledReports reports;

    @Inject
    public WholeAgencies(Agencies agencies, FiledReports reports) {
        this.agencies = agencies;
        this.reports = reports;
    }

    /** Held until the transaction ends. */
    public List<HeldAgency> list(Collection<Long> ids) {
        Map<Long, List<FiledReport>> byAgency = reports.listOfAgencies(ids, 0, 9_999).stream()
                .collect(Collectors.groupingBy(report -> report.agencyId));
        return agencies.hold(ids).values().stream()
                .map(row -> {
                    List<FiledReport> all = byAgency.getOrDefault(row.id(), List.of());
                    return new HeldAgency(
                            row.id(),
                            row.attributes(),
                            row.countedVersion(),
                            all.stream().map(report -> report.year).collect(Collectors.toSet()),
                            all);
                })
                .toList();
    }
}
