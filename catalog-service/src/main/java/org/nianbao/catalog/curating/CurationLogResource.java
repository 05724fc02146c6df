package org.nianbao.catalog.curating;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.CuratedChange;

/** What curators decided, for everybody. */
@Path("/agencies/curation")
public class CurationLogResource {

    private final CurationLog log;

    CurationLogResource(CurationLog log) {
        this.log = log;
    }

    /** The latest decisions on each agency, latest first. */
    @POST
    @Operation(summary = "What curators decided about agencies. 对公开主体的人工维护记录。")
    public List<List<CuratedChange>> list(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 ids") List<@NotNull Long> ids) {
        Map<Long, List<CuratedChange>> found = ids.isEmpty() ? Map.of() : log.mapByAgency(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }
}
