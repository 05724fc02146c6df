package org.nianbao.ingest.delivering;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.StatsFiling;

/** The part of stats-service that takes figures. */
@RegisterRestClient(configKey = "stats")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/reports")
public interface FiguresClient {

    @PUT
    @Path("{reportId}")
    void keep(@PathParam("reportId") long reportId, StatsFiling filing);
}
