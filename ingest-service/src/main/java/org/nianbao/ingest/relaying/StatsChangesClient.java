package org.nianbao.ingest.relaying;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.ingest.delivering.ServiceHeaders;
import org.nianbao.model.catalog.ReportChange;
import org.nianbao.model.stats.AppliedChange;

/** The part of stats-service that is told what changed. */
@RegisterRestClient(configKey = "stats")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/report-changes")
public interface StatsChangesClient {

    /** Up to which change stats is in line with the catalog. */
    @GET
    @Path("sequence")
    Reached reached();

    /** What the changes came to, in their order. */
    @POST
    List<AppliedChange> apply(List<ReportChange> changes);

    /** All changes up to this one are applied, and their figures filed. */
    @PUT
    @Path("sequence")
    void reach(Reached reached);

    /** A place in the catalog's list of changes. */
    record Reached(long sequence) {}
}
