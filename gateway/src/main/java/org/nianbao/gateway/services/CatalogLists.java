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

import org.nianbao.model.Page;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.CuratedChange;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.RegionsBelowKey;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.catalog.SearchHit;
import org.nianbao.model.catalog.SearchPage;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/** Lists of catalog-service, page by page, and what hangs below their entries. Its cursors are opaque here too. */
@Path("/")
@RegisterRestClient(configKey = "catalog")
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
public interface CatalogLists {

    /** @param count true to have all pages counted, by one more statement */
    @GET
    @Path("agencies")
    Uni<Page<AgencyInfo>> listAgencies(
            @QueryParam("name") String name,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") String sector,
            @QueryParam("provisional") Boolean provisional,
            @QueryParam("orderBy") String orderBy,
            @QueryParam("first") int first,
            @QueryParam("after") String after,
            @QueryParam("count") boolean count);

    /** @param count true to have all pages counted, by one more statement */
    @GET
    @Path("reports")
    Uni<Page<ReportInfo>> listReports(
            @QueryParam("agency") Long agency,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") String sector,
            @QueryParam("edition") FormEdition edition,
            @QueryParam("scope") Scope scope,
            @QueryParam("fromYear") Integer fromYear,
            @QueryParam("toYear") Integer toYear,
            @QueryParam("orderBy") String orderBy,
            @QueryParam("first") int first,
            @QueryParam("after") String after,
            @QueryParam("count") boolean count);

    /** By code; an entry's code is its cursor. */
    @GET
    @Path("regions")
    Uni<Page<RegionInfo>> listRegions(
            @QueryParam("name") String name,
            @QueryParam("within") String within,
            @QueryParam("level") RegionLevel level,
            @QueryParam("first") int first,
            @QueryParam("after") String after,
            @QueryParam("count") boolean count);

    @POST
    @Path("regions/children")
    Uni<List<Slice<RegionInfo>>> listChildren(List<RegionsBelowKey> keys);

    @POST
    @Path("regions/ancestors")
    Uni<List<List<RegionInfo>>> listAncestors(List<String> codes);

    @POST
    @Path("agencies/lineage")
    Uni<List<AgencyLineage>> listLineages(List<Long> ids);

    @POST
    @Path("agencies/curation")
    Uni<List<List<CuratedChange>>> listCuration(List<Long> ids);

    @POST
    @Path("agencies/report-years")
    Uni<List<List<Integer>>> listReportYears(List<Long> ids);

    @POST
    @Path("reports/revisions")
    Uni<List<List<ReportRevision>>> listRevisions(List<Long> ids);

    /** What each revision changed. */
    @POST
    @Path("revisions/differences")
    Uni<List<RevisionDifference>> listDifferences(List<RevisionDifference.Key> keys);

    /** The functional systems, in the order of their table. */
    @GET
    @Path("sectors")
    Uni<List<SectorUnits>> listSectors();

    /** A functional system, and the names of the units that belong to it. */
    record SectorUnits(String name, List<String> units) {}

    @GET
    @Path("search")
    Uni<SearchPage> search(
            @QueryParam("text") String text,
            @QueryParam("kind") SearchHit.Kind kind,
            @QueryParam("first") int first,
            @QueryParam("after") String after,
            @QueryParam("count") boolean count);
}
