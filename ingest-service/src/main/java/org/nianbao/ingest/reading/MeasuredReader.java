package org.nianbao.ingest.reading;

import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;

/**
 * A reader with a clock beside it: {@code nianbao.reading} by media type, without the time a document waits for its
 * turn, and {@code nianbao.reading.problems} by code.
 */
final class MeasuredReader implements Function<SourceDocument, ReportReading> {

    private final Function<SourceDocument, ReportReading> reader;
    private final MeterRegistry meters;

    MeasuredReader(Function<SourceDocument, ReportReading> reader, MeterRegistry meters) {
        this.reader = reader;
        this.meters = meters;
    }

    @Override
    public ReportReading apply(SourceDocument document) {
        Timer.Sample clock = Timer.start(meters);
        ReportReading reading = reader.apply(document);
        String mediaType = reading.document().mediaType();
        clock.stop(meters.timer("nianbao.reading", "media_type", mediaType == null ? "unknown" : mediaType));
        for (Problem problem : reading.problems()) {
            meters.counter("nianbao.reading.problems", "code", problem.code().name())
                    .increment();
        }
        return reading;
    }
}
