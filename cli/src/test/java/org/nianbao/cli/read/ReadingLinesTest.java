package org.nianbao.cli.read;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingLinesTest {

    @TempDir
    private Path folder;

    @Test
    void linesComeInTheOrderOfTheFiles() throws Exception {
        var files = new ArrayList<Path>();
        for (int number = 0; number < 50; number++) {
            files.add(Files.writeString(folder.resolve(number + ".txt"), "x"));
        }
        var output = new StringWriter();

        boolean all = lines(ReadingLinesTest::slowAtFirst).print(files, new PrintWriter(output));

        assertThat(all).isTrue();
        List<String> lines = output.toString().lines().toList();
        assertThat(lines).hasSize(50);
        for (int number = 0; number < 50; number++) {
            assertThat(lines.get(number)).startsWith("{\"document\":{\"name\":\"" + number + ".txt\"");
        }
    }

    @Test
    void numbersArePlainDatesAreIsoAndNullsAreWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        var output = new StringWriter();

        lines(document -> reading(document.name())).print(List.of(file), new PrintWriter(output));

        assertThat(output.toString())
                .contains("\"value\":100,")
                .contains("\"publishedOn\":\"2014-03-08\"")
                .contains("\"signedOn\":null")
                .contains("\"agencyName\":\"桐乡市商务局\"")
                .doesNotContain("readable");
    }

    @Test
    void aFileThatIsNotThereAndAReaderThatFailsHaveTheirLinesToo() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.txt"), "x");
        Path good = Files.writeString(folder.resolve("good.txt"), "x");
        var output = new StringWriter();

        boolean all = lines(ReadingLinesTest::failOnBroken)
                .print(List.of(folder.resolve("absent.txt"), broken, good), new PrintWriter(output));

        assertThat(all).isFalse();
        assertThat(output.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("absent.txt", "\"DOCUMENT_NOT_FOUND\""),
                        line -> assertThat(line).contains("broken.txt", "\"DAMAGED_DOCUMENT\""),
                        line -> assertThat(line).contains("good.txt", "桐乡市商务局"));
    }

    private static ReadingLines lines(java.util.function.Function<SourceDocument, ReportReading> reader) {
        return new ReadingLines(new FileReading(reader, null));
    }

    private static ReportReading slowAtFirst(SourceDocument document) {
        if (document.name().equals("0.txt")) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return reading(document.name());
    }

    private static ReportReading failOnBroken(SourceDocument document) {
        if (document.name().equals("broken.txt")) {
            throw new IllegalStateException("a bug in the reader");
        }
        return reading(document.name());
    }

    private static ReportReading reading(String name) {
        var observation = new Observation(
                IndicatorCode.of("requests.received"),
                Applicant.TOTAL,
                new BigDecimal("1E+2"),
                ValueStatus.REPORTED,
                Source.NARRATIVE,
                "100条",
                Evidence.inSentence(1, 2, 6, "收到100条"));
        return new ReportReading(
                new DocumentInfo(name, "00", "text/plain", "UTF-8"),
                null,
                "桐乡市商务局",
                null,
                null,
                null,
                2013,
                LocalDate.of(2014, 3, 8),
                null,
                FormEdition.NARRATIVE,
                List.of(),
                List.of(observation),
                List.of(),
                List.of());
    }
}
