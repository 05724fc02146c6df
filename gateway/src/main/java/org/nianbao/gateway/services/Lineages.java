package org.nianbao.gateway.services;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;

import org.nianbao.model.catalog.AgencyLineage;

/**
 * Asks for figures of an agency, and of what it came from and went on as. The kin are asked for first, in one call for
 * the whole level, and mostly are known already; then all figures of the level are one call, whether or not a field
 * follows lineages.
 */
public final class Lineages {

    /** What the argument followLineage says of itself. */
    public static final String DESCRIPTION =
            "Whether years without a report of its own are filled from its predecessors and successors; each year says whose it is. 本机关无报告的年度是否以前身与后继补足；各年注明所属主体。";

    /** The most that stats-service takes. */
    private static final int MOST_KIN = 20;

    private final Batches batches;
    private final Batch<Asked, Asked> level = new Batch<>("kin", Lineages::all);

    public Lineages(Batches batches) {
        this.batches = batches;
    }

    /** One field's agency with its lineage on the way. Never equal to another. */
    private static final class Asked {

        private final CompletableFuture<AgencyLineage> lineage;

        Asked(CompletionStage<AgencyLineage> lineage) {
            this.lineage = lineage.toCompletableFuture();
        }
    }

    /**
     * What is answered for the key that names the agency's kin.
     *
     * @param wanted null or false to leave kin aside
     * @param key of the kin's ids
     */
    public <K, V> CompletionStage<V> follow(
            long agencyId, Boolean wanted, Context context, Batch<K, V> batch, Function<List<Long>, K> key) {
        Asked asked = new Asked(
                wanted == null || !wanted
                        ? CompletableFuture.completedFuture(null)
                        : batches.lineages().load(context, agencyId));
        return level.load(context, asked)
                .thenCompose(known -> asked.lineage)
                .thenCompose(lineage -> batch.loadLater(context, key.apply(idsOf(lineage))));
    }

    /** Waits for all lineages of a level; one that fails is found out by its own field. */
    private static Uni<List<Asked>> all(List<Asked> asked) {
        CompletableFuture<?>[] lineages =
                asked.stream().map(each -> each.lineage).toArray(CompletableFuture[]::new);
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(lineages).handle((done, failure) -> asked));
    }

    private static List<Long> idsOf(AgencyLineage lineage) {
        return lineage == null
                ? List.of()
                : Stream.concat(lineage.predecessors().stream(), lineage.successors().stream())
                        .map(AgencyLineage.Kin::agencyId)
                        .distinct()
                        .limit(MOST_KIN)
                        .toList();
    }
}
