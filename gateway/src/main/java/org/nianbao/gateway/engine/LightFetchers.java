package org.nianbao.gateway.engine;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Has SmallRye use a fetcher of ours for every field whose value comes later, which are those that services answer. */
public class LightFetchers implements DataFetcherService {

    /** The lowest is asked first; that of Quarkus is 1. */
    private static final int PRIORITY = 0;

    @Override
    public Integer getPriority() {
        return PRIORITY;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new LightFetcher(operation);
    }
}
