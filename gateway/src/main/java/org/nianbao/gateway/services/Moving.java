package org.nianbao.gateway.services;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;

/** Marks an answer that holds what changes by itself, so that no version of the data tells whether it still stands. */
public final class Moving {

    private Moving() {}

    /** Says so of the answer that the field belongs to. */
    public static void mark(DataFetchingEnvironment field) {
        field.getGraphQlContext().put(Moving.class, true);
    }

    /** True when a field of the answer said so. */
    public static boolean isMarked(GraphQLContext context) {
        return context.hasKey(Moving.class);
    }
}
