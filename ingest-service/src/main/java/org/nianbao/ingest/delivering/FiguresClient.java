package org.nianbao.ingest.delivering;

import java.util.List;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.filing.KeptResult;
import org.nianbao.model.filing.StatsFiling;

/** The part of stats-service that takes figures. */
@RegisterRestClient(configKey = "stats")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/reports")
public interface FiguresClient {

    /** The results stand in the order of the filings. */
    @PUT
    List<KeptResult> keep(List<StatsFiling> filings);

    /** Half of what an observation has to say of its place is null, and there are a hundred in a report. */
    @ClientObjectMapper
    static ObjectMapper withoutNulls(ObjectMapper json) {
        return json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }
}
