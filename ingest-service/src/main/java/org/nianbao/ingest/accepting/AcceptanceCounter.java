package org.nianbao.ingest.accepting;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the documents that this process accepted and refused. */
@ApplicationScoped
class AcceptanceCounter {

    private final MeterRegistry meters;
    private final Counter documents;

    AcceptanceCounter(MeterRegistry meters) {
        this.meters = meters;
        this.documents = Counter.builder("nianbao.documents.accepted")
                .description("Documents accepted since this process started, repeated ones included")
                .register(meters);
    }

    void accepted() {
        documents.increment();
    }

    /** @param code of a closed list */
    void refused(String code) {
        meters.counter("nianbao.documents.refused", "code", code).increment();
    }
}
