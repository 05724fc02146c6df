package org.nianbao.stats.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingVerdict;
import org.nianbao.stats.batching.KeyBatch;

/** How many findings there are, and what people have said of them over time. */
@Path("/findings")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FindingHistoryResource {

    private final FindingHistory history;

    @Inject
    public FindingHistoryResource(FindingHistory history) {
        this.history = history;
    }

    @POST
    @Path("/counts")
    @Operation(summary = "How many findings each agency's reports have, by year")
    public List<List<FindingCounts>> count(List<FindingCountsKey> keys) {
        var batch = KeyBatch.of(keys);
        Map<Long, List<FindingCounts>> byAgency = batch.isEmpty()
                ? Map.of()
                : history.listCounts(batch.keys()).stream().collect(Collectors.groupingBy(FindingCounts::agencyId));
        return batch.answer(key -> byAgency.getOrDefault(key.agencyId(), List.of()).stream()
                .filter(counts -> key.fromYear() == null || counts.year() >= key.fromYear())
                .filter(counts -> key.toYear() == null || counts.year() <= key.toYear())
                .toList());
    }

    @POST
    @Path("/history")
    @Operation(
            summary = "Every verdict on the same place of the same report, oldest first; null for an unknown finding")
    public List<List<FindingVerdict>> listVerdicts(List<Long> ids) {
        var batch = KeyBatch.of(ids);
        Map<Long, List<FindingVerdict>> byId =
                batch.isEmpty() ? Map.of() : history.listVerdicts(batch.distinct(id -> id));
        return batch.answer(byId::get);
    }
}
