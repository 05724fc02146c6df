package org.nianbao.catalog.filing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.standings.ChangeList;
import org.nianbao.catalog.standings.ListedChange;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportChange;

/** Reports whose agency or standing changed without a filing, in the order in which that happened. */
@Path("/report-changes")
@RolesAllowed("service")
public class ReportChangeResource {

    private final ChangeList changes;
    private final Receipts receipts;

    ReportChangeResource(ChangeList changes, Receipts receipts) {
        this.changes = changes;
        this.receipts = receipts;
    }

    /** The changes behind a number; whoever follows them remembers the last number it has dealt with. */
    @GET
    @Operation(summary = "Changes of reports behind a sequence number. 年度报告归属或状态的变更(按序号)。")
    public Slice<ReportChange> list(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("first") @DefaultValue("500") @Min(1) @Max(1_000) int first) {
        List<ListedChange> found = changes.listAfter(after, first);
        return new Slice<>(found.stream().limit(first).map(this::change).toList(), found.size() > first);
    }

    private ReportChange change(ListedChange change) {
        return new ReportChange(
                change.sequence(),
                change.changedAt(),
                change.reason(),
                change.previousAgencyId(),
                receipts.write(change.report()));
    }
}
