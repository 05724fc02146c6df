package org.nianbao.gateway.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.LookupService;
import org.dataloader.BatchLoaderEnvironment;

/**
 * Calls the method of a field and hands on what it answers later. SmallRye's own fetcher lists the selected fields as
 * JSON, captures what belongs to the thread, and wraps the answer several times, for each object of a list anew; ours
 * need none of it, since what belongs to a query lies in its environment.
 */
final class LightFetcher implements PlugableBatchableDataFetcher<Object, Object> {

    private final ArgumentHelper arguments;
    private final Method method;

    /** Where the method takes the context; -1 when it does not. */
    private final int contextAt;

    private volatile Object bean;

    LightFetcher(Operation operation) {
        arguments = new ArgumentHelper(operation.getArguments());
        method = new OperationInvoker(operation).getMethod();
        contextAt = Arrays.asList(method.getParameterTypes()).indexOf(Context.class);
    }

    @Override
    public Object get(DataFetchingEnvironment field) throws Exception {
        Object[] given = arguments.getArguments(field).toArray();
        if (contextAt >= 0) {
            var context = new SmallRyeContext(LightFetcher.class.getSimpleName());
            context.setDataFetchingEnvironment(field);
            given[contextAt] = context;
        }
        try {
            return method.invoke(bean(), given);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception said) {
                throw said;
            }
            throw failed;
        }
    }

    /** Looked up when the first query comes: the schema is made before beans can be used. */
    private Object bean() {
        if (bean == null) {
            bean = LookupService.get().getInstance(method.getDeclaringClass()).get();
        }
        return bean;
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("batches are loaded by Batch");
    }
}
