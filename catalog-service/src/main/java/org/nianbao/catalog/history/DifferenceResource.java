package org.nianbao.catalog.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.reading.Observation;

/** What changed between revisions, over HTTP. */
@Path("/revisions/differences")
public class DifferenceResource {

    private final RevisionRepository revisions;

    DifferenceResource(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** Null where one of the two does not exist, or was filed before figures were kept. */
    @POST
    @Operation(summary = "What changed from one revision to another. 两个版本之间数据的增减与变化。")
    public List<RevisionDifference> differences(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 pairs")
                    List<RevisionDifference.@NotNull Key> keys) {
        List<Long> asked = keys.stream()
                .flatMap(key -> Stream.of(key.from(), key.to()))
                .distinct()
                .toList();
        Map<Long, List<Observation>> figures = asked.isEmpty() ? Map.of() : revisions.mapFigures(asked);
        return keys.stream().map(key -> difference(key, figures)).toList();
    }

    private static RevisionDifference difference(RevisionDifference.Key key, Map<Long, List<Observation>> figures) {
        List<Observation> before = figures.get(key.from());
        List<Observation> after = figures.get(key.to());
        return before == null || after == null ? null : Differences.between(key, before, after);
    }
}
