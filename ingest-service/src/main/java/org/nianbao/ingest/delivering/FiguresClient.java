package org.nianbao.ingest.delivering;

import java.util.List;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.KeptResult;
import org.nianbao.model.filing.StatsFiling;

/** The part of stats-service that takes figures. */
@RegisterRestClient(configKey = "stats")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(CompactJson.class)
@Path("/reports")
public interface FiguresClient {

    /** The results stand in the order of the filings. */
    @PUT
    List<KeptResult> keep(List<StatsFiling> filings);
}
