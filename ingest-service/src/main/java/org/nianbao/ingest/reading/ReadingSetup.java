package org.nianbao.ingest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;

import org.nianbao.reader.ReportReader;

/** Makes the reader and its limits from the configuration. */
@ApplicationScoped
class ReadingSetup {

    @Produces
    @Singleton
    TimedReader reader(ReadingConfig config, MeterRegistry meters) {
        int atOnce = config.atOnce().orElse(Math.max(2, Runtime.getRuntime().availableProcessors()));
        return new TimedReader(
                new MeasuredReader(new ReportReader()::read, meters),
                atOnce,
                new TimedReader.Limits(config.timeLimit(), config.longestTime(), config.longestWait()));
    }

    void stop(@Disposes TimedReader reader) {
        reader.close();
    }

    @Produces
    @Singleton
    FreshReadings freshReadings(ReadingConfig config, ObjectMapper json) {
        return new FreshReadings(config.freshReadings(), config.packedReadings().asLongValue(), new ReadingPress(json));
    }
}
