package org.nianbao.catalog.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.WholeReport;
import org.nianbao.model.filing.FilingReceipt.Outcome;
import org.nianbao.model.filing.StatsFiling;

/** The figures that count, for whoever keeps figures and missed a filing or starts anew. */
@Path("/reports/figures")
@RolesAllowed("service")
public class StandingFiguresResource {

    private final CatalogReportRepository reports;
    private final Receipts receipts;

    StandingFiguresResource(CatalogReportRepository reports, Receipts receipts) {
        this.reports = reports;
        this.receipts = receipts;
    }

    /** Null for a report that none stands for, and for one that was filed before its figures were kept. */
    @POST
    @Operation(summary = "The figures of reports in their active revisions. 年度报告有效版本的全部数据。")
    public List<StatsFiling> list(
            @NotNull @Size(max = 100, message = "takes at most 100 ids") List<@NotNull Long> ids) {
        Map<Long, StatsFiling> found = ids.isEmpty()
                ? Map.of()
                : reports.listWhole(ids).stream()
                        .collect(Collectors.toMap(whole -> whole.report().id(), this::filing, (a, b) -> a));
        return ids.stream().map(found::get).toList();
    }

    private StatsFiling filing(WholeReport whole) {
        return new StatsFiling(
                receipts.write(Outcome.UNCHANGED, whole.revision()),
                whole.revision().documentSha256(),
                whole.revision().publishedOn(),
                whole.revision().signedOn(),
                whole.figures(),
                whole.problems());
    }
}
