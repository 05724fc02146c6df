package org.nianbao.ingest.accepting;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the documents that this process accepted. */
@ApplicationScoped
class AcceptanceCounter {

    private final Counter documents;

    AcceptanceCounter(MeterRegistry meters) {
        this.documents = Counter.builder("nianbao.documents.accepted")
                .description("Documents accepted since this process started, repeated ones included")
                .register(meters);
    }

    void accepted() {
        documents.increment();
    }
}
