package org.nianbao.gateway.view;

import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;

/** Counts what all pages of a list hold together; done only when a client asks for it. */
public interface Counting {

    /** Null when the service does not tell. */
    CompletionStage<Long> count(Context context);
}
