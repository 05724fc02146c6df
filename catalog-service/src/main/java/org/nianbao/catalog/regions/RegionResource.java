package org.nianbao.catalog.regions;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.catalog.RegionInfo;

/** Administrative divisions over HTTP. */
@Path("/regions")
public class RegionResource {

    private final Gazetteer gazetteer;

    RegionResource(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** One answer for each code, in their order; a former code is answered with the division that followed. */
    @POST
    @Path("lookup")
    @Operation(summary = "Regions by code, null where there is none. 按代码查询行政区划。")
    public List<RegionInfo> lookup(
            @NotNull @Size(max = 1_000, message = "takes at most 1,000 codes") List<String> codes) {
        List<RegionInfo> answer = new ArrayList<>(codes.size());
        for (String code : codes) {
            answer.add(gazetteer.find(code).map(RegionResource::info).orElse(null));
        }
        return answer;
    }

    private static RegionInfo info(Division division) {
        return new RegionInfo(
                division.code(), division.name(), division.fullName(), division.level(), division.parentCode());
    }
}
