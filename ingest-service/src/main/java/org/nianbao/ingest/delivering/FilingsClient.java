package org.nianbao.ingest.delivering;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.FilingResult;
import org.nianbao.model.filing.ReportFiling;

/** The part of catalog-service that takes filings. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/filings")
public interface FilingsClient {

    /** The results stand in the order of the filings. */
    @POST
    List<FilingResult> file(List<ReportFiling> filings);

    /** Half of what an observation has to say of its place is null, and there are a hundred in a report. */
    @ClientObjectMapper
    static ObjectMapper withoutNulls(ObjectMapper json) {
        return json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }
}
