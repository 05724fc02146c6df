package org.nianbao.gateway.services;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smallrye.graphql.api.Context;

import org.nianbao.model.catalog.AgencyLineage;

/**
 * Asks for figures of an agency, and of what it came from and went on as. Few agencies have such kin: the figures of
 * its own are asked for at once, beside the question of kin, and only where there is some they are asked for again with
 * it.
 */
public final class Lineages {

    /** The most that stats-service takes. */
    private static final int MOST_KIN = 20;

    private final Batches batches;

    public Lineages(Batches batches) {
        this.batches = batches;
    }

    /**
     * What is answered for the key that names the agency's kin.
     *
     * @param wanted null or false to leave kin aside
     * @param key of the kin's ids
     */
    public <K, V> CompletionStage<V> follow(
            long agencyId, Boolean wanted, Context context, Batch<K, V> batch, Function<List<Long>, K> key) {
        CompletionStage<V> alone = batch.load(context, key.apply(List.of()));
        if (wanted == null || !wanted) {
            return alone;
        }
        return batches.lineages().load(context, agencyId).thenCompose(lineage -> {
            List<Long> kin = lineage == null ? List.of() : idsOf(lineage);
            return kin.isEmpty() ? alone : batch.loadLater(context, key.apply(kin));
        });
    }

    private static List<Long> idsOf(AgencyLineage lineage) {
        return Stream.concat(lineage.predecessors().stream(), lineage.successors().stream())
                .map(AgencyLineage.Kin::agencyId)
                .distinct()
                .limit(MOST_KIN)
                .toList();
    }
}
