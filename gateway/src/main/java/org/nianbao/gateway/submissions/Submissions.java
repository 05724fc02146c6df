package org.nianbao.gateway.submissions;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Singleton;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.Moving;

/** Finds jobs and batches. Answers about them are not to be kept: they change by themselves. */
@Singleton
public class Submissions {

    private final Batches batches;

    public Submissions(Batches batches) {
        this.batches = batches;
    }

    /** The job with this number; null when there is none. */
    public CompletionStage<IngestJobView> findJob(long number, Context context) {
        Moving.mark(context.unwrap(DataFetchingEnvironment.class));
        return batches.jobs().load(context, number).thenApply(job -> job == null ? null : new IngestJobView(job));
    }

    /** The batch with this number; null when there is none. */
    public CompletionStage<IngestBatchView> findBatch(long number, Context context) {
        Moving.mark(context.unwrap(DataFetchingEnvironment.class));
        return batches.ingestBatches()
                .load(context, number)
                .thenApply(batch -> batch == null ? null : new IngestBatchView(batch));
    }
}
