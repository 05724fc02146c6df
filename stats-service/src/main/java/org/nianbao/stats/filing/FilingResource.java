package org.nianbao.stats.filing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.filing.KeptResult;
import org.nianbao.model.filing.StatsFiling;

/** Where ingest-service delivers the figures of reports. */
@Path("/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
public class FilingResource {

    private final ReportFiler filer;
    private final GroupFiling groups;

    @Inject
    public FilingResource(ReportFiler filer, GroupFiling groups) {
        this.filer = filer;
        this.groups = groups;
    }

    @PUT
    @Path("/{reportId}")
    @Operation(summary = "Replace the report's observations and bring all that depends on them up to date")
    public void file(long reportId, StatsFiling filing) {
        FiguresCheck.require(reportId, filing);
        filer.fileAll(List.of(filing));
    }

    @PUT
    @Operation(
            summary = "The same for many reports; the answers stand in their order, and one refusal hinders no other")
    public List<KeptResult> fileAll(List<StatsFiling> filings) {
        return groups.file(filings);
    }
}
