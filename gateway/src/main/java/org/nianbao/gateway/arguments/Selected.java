package org.nianbao.gateway.arguments;

import java.util.List;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** Tells what a client selects below a field, so that a service need not send what nobody asked for. */
public final class Selected {

    private Selected() {}

    /** True when a field of this name is selected at any depth below the field that the context belongs to. */
    public static boolean anyOf(Context context, String name) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        GraphQLContext query = field.getGraphQlContext();
        // The same field of the query is fetched for every object of a list: it is looked through once.
        return query.computeIfAbsent(
                new Place(field.getMergedField().getFields(), name),
                place -> field.getSelectionSet().contains("**/" + name)
                        || field.getSelectionSet().contains(name));
    }

    /** True when a field of this name is selected directly below the field that the context belongs to. */
    public static boolean directly(Context context, String name) {
        return context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains(name);
    }

    /** A field as it stands in the text of the query; nodes of the text are equal when they are the same. */
    private record Place(List<Field> fields, String name) {}
}
