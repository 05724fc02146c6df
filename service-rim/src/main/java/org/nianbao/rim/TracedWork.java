package org.nianbao.rim;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;

/** Work that no request asked for: it has an id in the logs and, where traces are on, a trace of its own. */
public final class TracedWork {

    private TracedWork() {}

    /**
     * Does the work on this thread; calls to other services carry the id and belong to the trace.
     *
     * @param name of the kind of work, few enough to be told apart
     * @param id of this piece of it
     */
    public static void run(String name, String id, Runnable work) {
        RequestId.begin(id);
        Span span = GlobalOpenTelemetry.getTracer("nianbao")
                .spanBuilder(name)
                .setAttribute("nianbao.request_id", id)
                .startSpan();
        try (Scope current = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }
}
