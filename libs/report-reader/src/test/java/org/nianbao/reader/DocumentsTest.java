package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Source;

/**
 * Reads every document of the folder {@code documents} and compares what the file beside it expects: key=value, lists
 * parted by commas. A key that is not there is not compared; but a document that cannot be read must say so.
 */
class DocumentsTest {

    static List<Path> documents() {
        return Samples.listAll();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadAsExpected(Path file) throws IOException {
        Properties expected = new Properties();
        expected.load(Files.newBufferedReader(Path.of(file + ".expected")));
        ReportReading reading =
                new ReportReader().read(SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file)));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(reading.readable()).as("readable").isEqualTo(!expected.containsKey("unreadable"));
        compare(softly, expected, "title", reading.title());
        compare(softly, expected, "agencyName", reading.agencyName());
        compare(softly, expected, "regionCode", reading.regionCode());
        compare(softly, expected, "year", reading.year());
        compare(softly, expected, "publishedOn", reading.publishedOn());
        compare(softly, expected, "signedOn", reading.signedOn());
        compare(softly, expected, "indexNumber", reading.indexNumber());
        compare(softly, expected, "creditCode", reading.creditCode());
        compare(softly, expected, "edition", reading.edition());
        compare(softly, expected, "headings", headings(reading));
        String text = reading.sections().stream().map(s -> s.text()).collect(Collectors.joining("\n"));
        compare(softly, expected, "lastLine", text.substring(text.lastIndexOf('\n') + 1));
        for (String absent : list(expected, "absent")) {
            softly.assertThat(text).doesNotContain(absent);
        }
        softly.assertThat(reading.problems().stream().map(p -> p.code().name()))
                .containsAll(list(expected, "problems"));
        String notTaken = reading.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.FIGURE_NOT_TAKEN)
                .map(Problem::message)
                .collect(Collectors.joining());
        for (String left : list(expected, "notTaken")) {
            softly.assertThat(notTaken).contains(left);
        }
        softly.assertThat(figures(reading)).contains(list(expected, "figures").toArray(new String[0]));
        compare(softly, expected, "formFigures", figures(reading).size());
        long stated = reading.observations().stream()
                .filter(observation -> observation.source() == Source.NARRATIVE)
                .count();
        compare(softly, expected, "sentenceFigures", stated);
        softly.assertAll();
    }

    /** The figures of the forms as "code=value", those of one kind of applicant as "code/APPLICANT=value". */
    private static List<String> figures(ReportReading reading) {
        return reading.observations().stream()
                .filter(observation -> observation.source() == Source.FORM)
                .map(o -> o.indicator().value() + (o.applicant() == Applicant.TOTAL ? "" : "/" + o.applicant()) + "="
                        + (o.value() == null ? o.status() : o.value().toPlainString()))
                .toList();
    }

    private static void compare(SoftAssertions softly, Properties expected, String key, Object actual) {
        if (expected.containsKey(key)) {
            String wanted = expected.getProperty(key);
            softly.assertThat(String.valueOf(actual)).as(key).isEqualTo(wanted);
        }
    }

    private static String headings(ReportReading reading) {
        return reading.sections().stream()
                .map(section -> section.number() + " " + section.heading())
                .collect(Collectors.joining(","));
    }

    private static List<String> list(Properties expected, String key) {
        String value = expected.getProperty(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }
}
