package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Re-reads the evidence of every observation and finds its raw text there. */
class EvidenceTest {

    static List<Path> reports() {
        return Samples.listWithRealReports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyObservationStandsWhereItsEvidenceSays(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReportReading reading = new ReportReader().read(SourceDocument.of(file.toString(), bytes));
        Page page =
                new DocumentDecoder(Limits.DEFAULT).decode(bytes, null, null).page();
        for (Observation observation : reading.observations()) {
            String place = observation.source() == Source.FORM
                    ? page.text()
                    : sectionText(reading, observation.evidence().section());
            assertThat(found(observation, place)).as("%s", observation).isEqualTo(observation.raw());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySectionStandsInThePage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReportReading reading = new ReportReader().read(SourceDocument.of(file.toString(), bytes));
        Page page =
                new DocumentDecoder(Limits.DEFAULT).decode(bytes, null, null).page();
        assertThat(reading.sections().isEmpty()).isEqualTo(!reading.readable());
        assertThat(reading.sections())
                .allSatisfy(section -> assertThat(page.text()).contains(section.text()));
        assertThat(reading.sections().stream().map(Section::number)).isSorted().doesNotHaveDuplicates();
    }

    private static String found(Observation observation, String place) {
        Evidence evidence = observation.evidence();
        if (evidence.start() == null) {
            assertThat(observation.status()).isIn(ValueStatus.BLANK);
            return "";
        }
        return place.substring(evidence.start(), evidence.end());
    }

    private static String sectionText(ReportReading reading, int number) {
        return reading.sections().stream()
                .filter(section -> section.number() == number)
                .map(Section::text)
                .findFirst()
                .orElseThrow();
    }
}
