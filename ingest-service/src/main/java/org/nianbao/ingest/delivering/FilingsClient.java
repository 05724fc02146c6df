package org.nianbao.ingest.delivering;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.FilingResult;
import org.nianbao.model.filing.ReportFiling;

/** The part of catalog-service that takes filings. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(CompactJson.class)
@Path("/filings")
public interface FilingsClient {

    /** The results stand in the order of the filings. */
    @POST
    List<FilingResult> file(List<ReportFiling> filings);
}
