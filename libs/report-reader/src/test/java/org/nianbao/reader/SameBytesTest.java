package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.model.reading.ReportReading;

import static org.assertj.core.api.Assertions.assertThat;

/** The same bytes give the same reading: whatever was read before, by whichever reader, on however many threads. */
class SameBytesTest {

    static List<Path> documents() {
        return Samples.listWithRealReports();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void giveTheSameReading(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var shared = new ReportReader();
        ReportReading first = new ReportReader().read(SourceDocument.of("any", bytes));
        List<ReportReading> more = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? shared : new ReportReader()).read(SourceDocument.of("any", bytes)))
                .toList();
        assertThat(more).allSatisfy(reading -> assertThat(reading).hasToString(first.toString()));
    }
}
