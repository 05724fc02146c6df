package org.nianbao.stats.missing;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.model.Slice;
import org.nianbao.model.stats.MissingReport;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.stats.batching.KeyBatch;

/** Who has not reported. */
@Path("/missing-reports")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MissingReportsResource {

    private final MissingReports missing;

    @Inject
    public MissingReportsResource(MissingReports missing) {
        this.missing = missing;
    }

    @GET
    @Operation(summary = "A page of agencies that have not reported on a year although they should have")
    public Slice<MissingReport> list(
            @RestQuery String year,
            @RestQuery String region,
            @RestQuery String level,
            @RestQuery String kind,
            @RestQuery String sector,
            @RestQuery String first,
            @RestQuery String after) {
        return missing.list(MissingQuery.parse(year, region, level, kind, sector, first, after));
    }

    @GET
    @Path("count")
    @Operation(summary = "How many agencies have not reported on a year although they should have")
    public Count count(
            @RestQuery String year,
            @RestQuery String region,
            @RestQuery String level,
            @RestQuery String kind,
            @RestQuery String sector) {
        return new Count(missing.count(MissingQuery.parse(year, region, level, kind, sector, null, null)));
    }

    /** The number alone. */
    public record Count(long count) {}

    @POST
    @Path("by-agency")
    @Operation(summary = "For each key, the years since its first report on which the agency has not reported")
    public List<List<Integer>> listYears(List<MissingYearsKey> keys) {
        var batch = KeyBatch.of(keys);
        Map<Long, List<Integer>> years =
                batch.isEmpty() ? Map.of() : missing.listYears(batch.distinct(MissingYearsKey::agencyId));
        return batch.answer(key -> years.getOrDefault(key.agencyId(), List.of()).stream()
                .filter(year -> key.toYear() == null || year <= key.toYear())
                .toList());
    }
}
