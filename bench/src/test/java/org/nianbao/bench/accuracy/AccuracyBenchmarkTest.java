package org.nianbao.bench.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccuracyBenchmarkTest {

    @Test
    void noValueIsWrongAndNoneIsMissingInSilence() {
        var bytes = new ByteArrayOutputStream();
        var steps = new AtomicInteger();
        var benchmark = new AccuracyBenchmark(1, 5);

        boolean passed =
                benchmark.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), 20, steps::incrementAndGet);

        String printed = bytes.toString(StandardCharsets.UTF_8);
        List<String> lines = printed.lines().toList();
        assertThat(passed).as(printed).isTrue();
        assertThat(steps).hasValue(benchmark.steps());
        assertThat(lines.get(lines.size() - 1))
                .matches("cells=[1-9]\\d* right=[1-9]\\d* wrong=0 missing_said=\\d+ missing_silent=0"
                        + " metadata=[01]\\.\\d+ narrative_f1=[01]\\.\\d+");
    }
}
