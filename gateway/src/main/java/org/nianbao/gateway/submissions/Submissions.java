package org.nianbao.gateway.submissions;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Singleton;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.services.IngestClient;
import org.nianbao.gateway.services.Moving;
import org.nianbao.gateway.services.Refusal;

/** Finds jobs and batches. Answers about them are not to be kept: they change by themselves. */
@Singleton
public class Submissions {

    private final IngestClient ingest;

    public Submissions(@RestClient IngestClient ingest) {
        this.ingest = ingest;
    }

    /** The job with this number; null when there is none. */
    public CompletionStage<IngestJobView> findJob(long number, Context context) {
        Moving.mark(context.unwrap(DataFetchingEnvironment.class));
        return ingest.getJob(number)
                .map(IngestJobView::new)
                .onFailure(Refusal::isAbsence)
                .recoverWithNull()
                .subscribeAsCompletionStage();
    }

    /** The batch with this number; null when there is none. */
    public CompletionStage<IngestBatchView> findBatch(long number, Context context) {
        Moving.mark(context.unwrap(DataFetchingEnvironment.class));
        return ingest.getBatch(number)
                .map(IngestBatchView::new)
                .onFailure(Refusal::isAbsence)
                .recoverWithNull()
                .subscribeAsCompletionStage();
    }
}
