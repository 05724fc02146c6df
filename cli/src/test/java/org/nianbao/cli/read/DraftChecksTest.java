package org.nianbao.cli.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

import static org.assertj.core.api.Assertions.assertThat;

class DraftChecksTest {

    private final DraftChecks checks = new DraftChecks();

    @Test
    void aDraftThatContradictsItselfSaysWhereAndHow() {
        CheckedReading checked = checks.check(reading(
                "某县商务局",
                2022,
                "review.total=2 review.upheld=1 review.corrected=0 review.other=0" + " review.pending=0"));
        Finding finding = checked.findings().get(0);
        assertThat(finding.rule()).isEqualTo("T4-REVIEW");
        assertThat(finding.messageChinese()).contains("相差 1");
        assertThat(finding.inputs().get(0).evidence().quote()).isEqualTo("review.total=2");
    }

    @Test
    void whatCannotBeToldIsNamed() {
        CheckedReading checked = checks.check(reading("某县商务局", 2022, "review.total=2 review.upheld=1"));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.notAssessable())
                .filteredOn(unknown -> unknown.rule().equals("T4-REVIEW"))
                .singleElement()
                .satisfies(
                        unknown -> assertThat(unknown.missing()).contains("review.pending (TOTAL): not in the form"));
    }

    @Test
    void theYearBeforeIsComparedWhenItStandsEarlierAndIsTheSameBodys() {
        checks.check(reading("某某县商务局", 2021, "requests.carried_out=3"));
        CheckedReading checked = checks.check(reading("某某县商务局", 2022, "requests.carried_in=2"));
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("X-CARRY");
        assertThat(checked.checks().comparedWith()).isEqualTo("2021.txt");
        assertThat(checks.check(reading("另一县商务局", 2022, "requests.carried_in=2"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aNameThatMayBeAnyBodysIsComparedWithNone() {
        checks.check(reading("区商务局", 2021, "requests.carried_out=3"));
        CheckedReading checked = checks.check(reading("区商务局", 2022, "requests.carried_in=2"));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.checks().comparedWith()).isNull();
    }

    @Test
    void whatIsNoReportIsNotChecked() {
        var none = ReportReading.unreadable(
                new DocumentInfo("x", null, null, null),
                List.of(Problem.error(ProblemCode.NOT_A_REPORT, "A menu.", null)));
        assertThat(checks.check(none).checks()).isNull();
    }

    private static ReportReading reading(String agency, int year, String figures) {
        List<Observation> observations =
                Arrays.stream(figures.split(" ")).map(DraftChecksTest::cell).toList();
        return new ReportReading(
                new DocumentInfo(year + ".txt", "00", "text/plain", "UTF-8"),
                null,
                agency,
                null,
                null,
                null,
                year,
                LocalDate.of(year + 1, 1, 20),
                LocalDate.of(year + 1, 1, 20),
                FormEdition.F2021,
                List.of(),
                observations,
                List.of(),
                List.of());
    }

    private static Observation cell(String figure) {
        String[] sides = figure.split("=");
        return new Observation(
                IndicatorCode.of(sides[0]),
                Applicant.TOTAL,
                new BigDecimal(sides[1]),
                ValueStatus.REPORTED,
                Source.FORM,
                sides[1],
                Evidence.inForm(0, 1, 1, 1, 1, figure));
    }
}
