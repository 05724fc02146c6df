package org.nianbao.catalog.filing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.reports.StandingChangeRepository;
import org.nianbao.model.catalog.ReportChange;

/**
 * Reports whose agency or standing changed without a filing. A change stays in the list until it is reported as
 * delivered; delivering one twice does no harm.
 */
@Path("/report-changes")
@RolesAllowed("service")
public class StandingChangeResource {

    private final StandingChangeRepository changes;
    private final Receipts receipts;

    StandingChangeResource(StandingChangeRepository changes, Receipts receipts) {
        this.changes = changes;
        this.receipts = receipts;
    }

    @GET
    @Transactional
    @Operation(summary = "Changes to deliver, oldest first. 待传递的报告归属或状态变更。")
    public List<ReportChange> list(@QueryParam("first") @DefaultValue("500") @Min(1) @Max(1_000) int first) {
        return changes.listOldest(first).stream()
                .map(change -> new ReportChange(change.id(), receipts.write(change.report())))
                .toList();
    }

    @POST
    @Path("delivered")
    @Transactional
    @Operation(summary = "Reports changes as delivered. 确认变更已传递。")
    public void delivered(@NotNull @Size(max = 1_000, message = "takes at most 1,000 ids") List<@NotNull Long> ids) {
        if (!ids.isEmpty()) {
            changes.delivered(ids);
        }
    }
}
