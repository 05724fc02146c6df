package org.nianbao.stats.filing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.catalog.ReportChange;
import org.nianbao.model.stats.AppliedChange;
import org.nianbao.rim.ApiException;

/** Where ingest-service hands over what the catalog's list of changes says. */
@Path("/report-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
public class ReportChangesResource {

    private static final int MOST = 500;

    private final ReportChanges changes;
    private final ChangeSequence sequence;

    @Inject
    public ReportChangesResource(ReportChanges changes, ChangeSequence sequence) {
        this.changes = changes;
        this.sequence = sequence;
    }

    @POST
    @Operation(summary = "Bring reports in line with the changes; says which of them need their figures filed")
    public List<AppliedChange> apply(List<ReportChange> list) {
        if (list == null || list.size() > MOST) {
            throw new ApiException(400, "INVALID_KEYS", "The body is a JSON list of at most " + MOST + " changes.");
        }
        if (list.stream().anyMatch(change -> change == null || change.receipt() == null)) {
            throw new ApiException(400, "INVALID_KEYS", "A change has no receipt.");
        }
        return changes.apply(list.stream().map(ReportChange::receipt).toList());
    }

    @GET
    @Path("sequence")
    @Operation(summary = "Up to which of the catalog's changes everything here is in line with it")
    public Sequence getSequence() {
        return new Sequence(sequence.get());
    }

    @PUT
    @Path("sequence")
    @Operation(summary = "Say that all changes up to a number are applied, and their figures filed; it never goes back")
    public void putSequence(Sequence reached) {
        if (reached == null || reached.sequence() < 0) {
            throw new ApiException(400, "INVALID_KEYS", "sequence is a number from 0 on.");
        }
        sequence.reach(reached.sequence());
    }

    /** A place in the catalog's list of changes. */
    public record Sequence(long sequence) {}
}
