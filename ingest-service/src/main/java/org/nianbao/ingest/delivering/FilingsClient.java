package org.nianbao.ingest.delivering;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;

/** The part of catalog-service that takes filings. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/filings")
public interface FilingsClient {

    @PUT
    @Path("{sha256}")
    FilingReceipt file(@PathParam("sha256") String sha256, ReportFiling filing);
}
