package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.rim.ApiException;

/** Agencies over HTTP. */
@Path("/agencies")
public class AgencyResource {

    private static final int LONGEST_NAME = 200;

    private final CatalogAgencyRepository agencies;
    private final AgencyDirectory directory;

    AgencyResource(CatalogAgencyRepository agencies, AgencyDirectory directory) {
        this.agencies = agencies;
        this.directory = directory;
    }

    /** The agencies that a name may mean; several when it is ambiguous, none when nobody is called so. */
    @GET
    @Path("candidates")
    @Operation(summary = "Agencies that a name may mean. 按名称查找公开主体(可能有多个)。")
    public List<AgencyInfo> candidates(
            @QueryParam("name") @NotBlank @Size(max = LONGEST_NAME) String name,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(20) int limit) {
        return directory.listCandidates(name).stream()
                .limit(limit)
                .map(CatalogAgency::info)
                .toList();
    }

    /** The agency with that unified social credit code; 404 when none has it. */
    @GET
    @Path("by-credit-code/{code}")
    @Operation(summary = "The agency of a unified social credit code. 按统一社会信用代码查找公开主体。")
    public AgencyInfo byCreditCode(@RestPath @Size(max = 18) String code) {
        return agencies.findAnswering(code)
                .map(CatalogAgency::info)
                .orElseThrow(() -> new ApiException(404, "NOT_FOUND", "No agency has this credit code."));
    }

    /** What a provisional agency may be. */
    @GET
    @Path("{id}/candidates")
    @Operation(summary = "What a provisional agency may be. 待确认公开主体的候选对象。")
    public List<Identification.Candidate> candidatesOf(@RestPath long id) {
        return agencies.listCandidates(id);
    }

    /** One answer for each id, in their order; a merged agency's id is answered with the one it was merged into. */
    @POST
    @Path("lookup")
    @Operation(summary = "Agencies by id, null where there is none. 按编号批量查询公开主体。")
    public List<AgencyInfo> lookup(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 ids") List<Long> ids) {
        List<Long> asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<Long, CatalogAgency> found = asked.isEmpty() ? Map.of() : agencies.mapByIds(asked);
        List<AgencyInfo> answer = new ArrayList<>(ids.size());
        for (Long id : ids) {
            CatalogAgency agency = id == null ? null : found.get(id);
            answer.add(agency == null ? null : agency.info());
        }
        return answer;
    }
}
