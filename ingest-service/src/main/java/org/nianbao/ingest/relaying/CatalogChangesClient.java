package org.nianbao.ingest.relaying;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.ingest.delivering.ServiceHeaders;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportChange;
import org.nianbao.model.filing.StatsFiling;

/** The part of catalog-service that tells what changed. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(ServiceHeaders.class)
@Path("/")
public interface CatalogChangesClient {

    /** Changes in their order. */
    @GET
    @Path("report-changes")
    Slice<ReportChange> changes(@RestQuery long after, @RestQuery int first);

    /** The figures of reports as they stand, aligned with the ids; null where none stands. */
    @POST
    @Path("reports/figures")
    List<StatsFiling> figures(List<Long> reportIds);
}
