package org.nianbao.gateway.services;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

import org.nianbao.model.MostKeys;

/**
 * Gathers what one level of a query asks of a service into one call, at any width, under aliases and for several root
 * fields alike. The arguments of a field are part of the key: the same question is asked once, a different one gets an
 * answer of its own.
 *
 * @param <K> id and arguments, with equals and hashCode
 * @param <V> what is answered for one key
 */
public final class Batch<K, V> {

    private final String name;
    private final Function<List<K>, Uni<List<V>>> call;
    private final DistributionSummary keysAtOnce;

    /**
     * @param name unique in the gateway
     * @param call answers a list aligned with the keys, null where there is nothing
     */
    public Batch(String name, Function<List<K>, Uni<List<V>>> call) {
        this.name = name;
        this.call = call;
        this.keysAtOnce = DistributionSummary.builder("nianbao.graphql.batch.keys")
                .description("Keys that one call to a service asked for")
                .tag("batch", name)
                .register(Metrics.globalRegistry);
    }

    /** What is answered for the key; null when there is nothing. */
    public CompletionStage<V> load(Context context, K key) {
        return loader(context).load(key);
    }

    /**
     * The same for a key that is known only once another batch has answered. What comes of one answer goes into one
     * call: it is made when the event loop has worked that answer off.
     */
    public CompletionStage<V> loadLater(Context context, K key) {
        DataLoader<K, V> loader = loader(context);
        CompletionStage<V> found = loader.load(key);
        if (loader.dispatchDepth() == 1) {
            Vertx.currentContext().runOnContext(done -> dispatch(loader));
        }
        return found;
    }

    private static <K, V> void dispatch(DataLoader<K, V> loader) {
        // What the call fails with reaches every key by its own future.
        CompletableFuture<List<V>> unused = loader.dispatch();
    }

    /** The same; null for the key null. */
    public CompletionStage<V> loadOrNull(Context context, K key) {
        return key == null ? CompletableFuture.completedFuture(null) : load(context, key);
    }

    /** What is answered for each key, in order. */
    public CompletionStage<List<V>> loadMany(Context context, List<K> keys) {
        return loader(context).loadMany(keys);
    }

    private DataLoader<K, V> loader(Context context) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        return field.getDataLoaderRegistry().computeIfAbsent(name, unknown -> newLoader());
    }

    private DataLoader<K, V> newLoader() {
        DataLoaderOptions options = DataLoaderOptions.newOptions()
                .setMaxBatchSize(MostKeys.OF_A_BATCH)
                .build();
        return DataLoaderFactory.newDataLoader(this::ask, options);
    }

    private CompletionStage<List<V>> ask(List<K> keys) {
        keysAtOnce.record(keys.size());
        return call.apply(keys).subscribeAsCompletionStage();
    }
}
