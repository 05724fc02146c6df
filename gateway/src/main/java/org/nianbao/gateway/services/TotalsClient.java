package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.CoverageQuery;
import org.nianbao.model.stats.GroupCoverage;
import org.nianbao.model.stats.MissingReport;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsQuery;

/** What the gateway asks of stats-service over many bodies at once. */
@Path("/")
@RegisterRestClient(configKey = "stats")
@RegisterProvider(RequestIdSender.class)
@RegisterProvider(RefusalReader.class)
// A read may be asked twice. A refusal is an answer, and a slow service is not helped by asking again.
@Timeout(value = 5, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 2,
        delay = 100,
        jitter = 50,
        abortOn = {Refusal.class, TimeoutException.class})
@ExponentialBackoff
@CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 2000, skipOn = Refusal.class)
public interface TotalsClient {

    @POST
    @Path("totals")
    Uni<List<Total>> listTotals(TotalsQuery query);

    @POST
    @Path("coverage")
    Uni<List<GroupCoverage>> listCoverage(CoverageQuery query);

    /** @param after the id of the last agency of the page before; null for the first page */
    @GET
    @Path("missing-reports")
    Uni<Slice<MissingReport>> listMissing(
            @QueryParam("year") int year,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") String sector,
            @QueryParam("first") int first,
            @QueryParam("after") Long after);

    @GET
    @Path("missing-reports/count")
    Uni<StatsClient.Counted> countMissing(
            @QueryParam("year") int year,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") String sector);

    @POST
    @Path("missing-reports/by-agency")
    Uni<List<List<Integer>>> listMissingYears(List<MissingYearsKey> keys);

    @POST
    @Path("ranking")
    Uni<Ranking> rank(RankingQuery query);

    /** Null where the agency has no report on the year. */
    @POST
    @Path("benchmarks")
    Uni<List<Benchmark>> listBenchmarks(List<BenchmarkKey> keys);
}
