package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.Slice;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportsOfAgencyKey;

/**
 * What the gateway asks of catalog-service. A batch takes at most {@link org.nianbao.model.MostKeys} keys and answers a
 * list aligned with them, null where there is nothing.
 */
@Path("/")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(RequestIdSender.class)
@RegisterProvider(RefusalReader.class)
// A read may be asked twice. A refusal is an answer, and a slow service is not helped by asking again.
@Timeout(value = 3, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 2,
        delay = 100,
        jitter = 50,
        abortOn = {Refusal.class, TimeoutException.class})
@ExponentialBackoff
@CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 2000, skipOn = Refusal.class)
public interface CatalogClient {

    /** Exact and alias matches of a name. */
    @GET
    @Path("agencies/candidates")
    Uni<List<AgencyInfo>> listCandidates(@QueryParam("name") String name, @QueryParam("limit") int limit);

    /** Fails with a {@link Refusal} of status 404 when no agency has the code. */
    @GET
    @Path("agencies/by-credit-code/{code}")
    Uni<AgencyInfo> getByCreditCode(@PathParam("code") String code);

    @POST
    @Path("agencies/lookup")
    Uni<List<AgencyInfo>> lookUpAgencies(List<Long> ids);

    @POST
    @Path("regions/lookup")
    Uni<List<RegionInfo>> lookUpRegions(List<String> codes);

    @POST
    @Path("reports/lookup")
    Uni<List<ReportInfo>> lookUpReports(List<Long> ids);

    @POST
    @Path("reports/by-agency")
    Uni<List<Slice<ReportInfo>>> listReports(List<ReportsOfAgencyKey> keys);

    @POST
    @Path("reports/details")
    Uni<List<ReportDetail>> lookUpDetails(List<Long> ids);

    /** Merges agencies into one; those that are merged already stay so. */
    @POST
    @Path("agencies/{into}/merges")
    Uni<Void> merge(@HeaderParam("Authorization") String authorization, @PathParam("into") long into, List<Long> from);

    /** Takes back a merge; what is not merged stays so. */
    @DELETE
    @Path("agencies/{into}/merges/{from}")
    Uni<Void> split(
            @HeaderParam("Authorization") String authorization,
            @PathParam("into") long into,
            @PathParam("from") long from);

    /** Differs after every commit that can change an answer. */
    @GET
    @Path("data-version")
    Uni<DataVersions.DataVersion> getDataVersion();
}
