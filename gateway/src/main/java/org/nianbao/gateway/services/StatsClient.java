package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Severity;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.CheckListInfo;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.FindingVerdict;
import org.nianbao.model.stats.FindingsKey;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.MeasuresKey;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.model.stats.ReportAssessment;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesKey;

/**
 * What the gateway asks of stats-service: batches of at most {@link org.nianbao.model.MostKeys} keys, answered by a
 * list aligned with them.
 */
@Path("/")
@RegisterRestClient(configKey = "stats")
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
public interface StatsClient {

    @POST
    @Path("outcomes")
    Uni<List<List<RequestOutcomes>>> listOutcomes(List<AgencyYearsKey> keys);

    @POST
    @Path("series")
    Uni<List<List<Series>>> listSeries(List<SeriesKey> keys);

    @POST
    @Path("observations")
    Uni<List<List<Observation>>> listObservations(List<ObservationsKey> keys);

    @POST
    @Path("findings/by-agency")
    Uni<List<Slice<FiledFinding>>> listFindings(List<FindingsKey> keys);

    @POST
    @Path("findings/by-report")
    Uni<List<List<FiledFinding>>> listFindingsOfReports(List<ReportFindingsKey> keys);

    /**
     * A page of all findings for which every condition given holds, newest year first.
     *
     * @param after the id of the last finding of the page before; null for the first page
     */
    @GET
    @Path("findings")
    Uni<Slice<FiledFinding>> listAllFindings(
            @QueryParam("rule") String rule,
            @QueryParam("year") Integer year,
            @QueryParam("status") List<FindingStatus> statuses,
            @QueryParam("severity") Severity severity,
            @QueryParam("fault") Fault fault,
            @QueryParam("region") String region,
            @QueryParam("first") int first,
            @QueryParam("after") Long after);

    /** How many there are for which every condition given holds. */
    @GET
    @Path("findings/count")
    Uni<Counted> countFindings(
            @QueryParam("rule") String rule,
            @QueryParam("year") Integer year,
            @QueryParam("status") List<FindingStatus> statuses,
            @QueryParam("severity") Severity severity,
            @QueryParam("fault") Fault fault,
            @QueryParam("region") String region);

    /** A number of something. */
    record Counted(long count) {}

    @POST
    @Path("findings/lookup")
    Uni<List<FiledFinding>> lookUpFindings(List<Long> ids);

    @POST
    @Path("findings/counts")
    Uni<List<List<FindingCounts>>> countFindings(List<FindingCountsKey> keys);

    @POST
    @Path("findings/history")
    Uni<List<List<FindingVerdict>>> listVerdicts(List<Long> ids);

    /** Every relation that reports are checked for. */
    @GET
    @Path("checks")
    Uni<CheckListInfo> listChecks();

    /** What came of every check in each report. */
    @POST
    @Path("assessments")
    Uni<List<List<ReportAssessment>>> assess(List<ReportFindingsKey> keys);

    /** What each measure means. */
    @GET
    @Path("measures")
    Uni<List<MeasureInfo>> listMeasureInfos();

    @POST
    @Path("measures")
    Uni<List<List<MeasureSeries>>> listMeasures(List<MeasuresKey> keys);

    /** Takes down what a person says of a finding. */
    @PUT
    @Path("findings/{id}/verdict")
    Uni<FiledFinding> review(
            @HeaderParam("Authorization") String authorization, @PathParam("id") long id, FindingReview review);

    /** Differs after every commit that can change an answer. */
    @GET
    @Path("data-version")
    Uni<DataVersions.DataVersion> getDataVersion();
}
