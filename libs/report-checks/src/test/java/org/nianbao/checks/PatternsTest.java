package org.nianbao.checks;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;

import static org.assertj.core.api.Assertions.assertThat;

/** Misprints, repeated tables and jumps: each where there is one, and where there only seems to be. */
class PatternsTest {

    private static final String TWELVE = "requests.received@NATURAL_PERSON=12 requests.received=12"
            + " requests.result.granted@NATURAL_PERSON=12 requests.result.granted=12"
            + " requests.result.total@NATURAL_PERSON=12 requests.result.total=12 ";

    private static final String BUSY = "requests.received=31 requests.received@NATURAL_PERSON=31"
            + " requests.result.granted=17 requests.result.granted@NATURAL_PERSON=17"
            + " requests.result.denied.state_secret=9 requests.result.denied.state_secret@NATURAL_PERSON=9"
            + " requests.result.total=26 requests.result.total@NATURAL_PERSON=26"
            + " requests.carried_out=5 requests.carried_out@NATURAL_PERSON=5 ";

    private final ReportChecks checks = ReportChecks.standard();

    @Test
    void twoDigitsThatChangedPlacesAreNamedWithWhatTheyShouldBe() {
        Finding finding = only("P-TRANSPOSED", form(TWELVE + "requests.received@NATURAL_PERSON=21"));
        assertThat(finding.subject()).isEqualTo("requests.received");
        assertThat(finding.applicant()).isEqualTo(Applicant.NATURAL_PERSON);
        assertThat(finding.left()).isEqualByComparingTo("21");
        assertThat(finding.right()).isEqualByComparingTo("12");
        assertThat(finding.fault()).isEqualTo(Fault.SOURCE);
        assertThat(finding.messageChinese()).contains("自然人 21").contains("应为 12");
        assertThat(finding.legalBasis()).isNull();
    }

    @Test
    void ofTwelveInTheFormAndTwentyOneInTheTextOneIsNamed() {
        Finding finding = only("P-TRANSPOSED", form(TWELVE + "text:requests.received=21"));
        assertThat(finding.left()).isEqualByComparingTo("21");
        assertThat(finding.messageChinese()).contains("正文");
    }

    @Test
    void aDifferenceThatOnlyLooksLikeSwappedDigitsIsNone() {
        // 30 - 21 is 9, but 12 would break the column.
        assertThat(patterns(form(TWELVE + "requests.received=21"))).containsExactly("P-TRANSPOSED");
        assertThat(patterns(form("review.total=21 review.upheld=30"))).isEmpty();
        assertThat(patterns(form(TWELVE + "requests.received@NATURAL_PERSON=13")))
                .isEmpty();
    }

    @Test
    void aNumberOverTwoCellsIsOneNumber() {
        Finding finding = only(
                "P-SPLIT",
                form(TWELVE + "requests.result.granted@NATURAL_PERSON=1 requests.result.granted@ENTERPRISE=2"));
        assertThat(finding.subject()).isEqualTo("requests.result.granted");
        assertThat(finding.right()).isEqualByComparingTo("12");
        assertThat(finding.inputs()).hasSize(2);
        assertThat(finding.fault()).isEqualTo(Fault.UNDETERMINED);
    }

    @Test
    void twoNumbersInOneCellAreTwo() {
        String three = "requests.received@NATURAL_PERSON=1 requests.received@ENTERPRISE=2 requests.received=3"
                + " requests.carried_out@NATURAL_PERSON=1 requests.carried_out@ENTERPRISE=2 requests.carried_out=3 ";
        Finding finding = only(
                "P-JOINED", form(three + "requests.received@NATURAL_PERSON=12 requests.received@ENTERPRISE=blank"));
        assertThat(finding.subject()).isEqualTo("requests.received");
        assertThat(finding.left()).isEqualByComparingTo("12");
        assertThat(finding.right()).isEqualByComparingTo("1");
    }

    @Test
    void aTotalInTheColumnBesideIsSaidWhenTwoPartsMakeItUp() {
        String row = "requests.received@NATURAL_PERSON=3 requests.received@ENTERPRISE=2 requests.received@OTHER_ORG=5"
                + " requests.received=blank requests.carried_out@NATURAL_PERSON=3 requests.carried_out@ENTERPRISE=2"
                + " requests.carried_out=5 ";
        Finding finding = only("P-SHIFTED", form(row));
        assertThat(finding.right()).isEqualByComparingTo("5");
        assertThat(finding.inputs()).extracting(i -> i.applicant()).containsExactly(Applicant.OTHER_ORG);
        assertThat(patterns(form(row + "requests.received@ENTERPRISE=0 requests.received@OTHER_ORG=3")))
                .isEmpty();
    }

    @Test
    void aBusyTableThatIsTheSameAsLastYearsIsRemarkable() {
        ReportFigures last = new ReportWriter(2021, FormEdition.F2021)
                .zeros()
                .with(BUSY + "requests.received@ENTERPRISE=3")
                .done();
        ReportFigures report = new ReportWriter(2022, FormEdition.F2021)
                .zeros()
                .with(BUSY + "requests.received@ENTERPRISE=3")
                .done();
        assertThat(checks.listFindings(report, Optional.of(last)))
                .filteredOn(f -> f.rule().equals("P-REPEATED"))
                .singleElement()
                .satisfies(f -> assertThat(f.inputs()).extracting(i -> i.year()).contains(2021, 2022));
        ReportFigures oneOther = new ReportWriter(2022, FormEdition.F2021)
                .zeros()
                .with(BUSY + "requests.received@ENTERPRISE=4")
                .done();
        assertThat(rules(oneOther, last)).doesNotContain("P-REPEATED");
    }

    @Test
    void quietTablesAreTheSameEveryYear() {
        ReportFigures last =
                new ReportWriter(2021, FormEdition.F2021).zeros().with(TWELVE).done();
        ReportFigures report =
                new ReportWriter(2022, FormEdition.F2021).zeros().with(TWELVE).done();
        assertThat(rules(report, last)).isEmpty();
    }

    @Test
    void twentyTimesAsManyIsAJumpAndAHandfulMoreIsNone() {
        assertThat(jumps("requests.received=300", "requests.received=15")).isTrue();
        assertThat(jumps("requests.received=15", "requests.received=300")).isTrue();
        assertThat(jumps("requests.received=100", "requests.received=0")).isTrue();
        assertThat(jumps("requests.received=99", "requests.received=0")).isFalse();
        assertThat(jumps("requests.received=299", "requests.received=15")).isFalse();
        assertThat(jumps("requests.received=blank", "requests.received=300")).isFalse();
    }

    private boolean jumps(String now, String then) {
        ReportFigures last =
                new ReportWriter(2015, FormEdition.F2014).with(then).done();
        ReportFigures report =
                new ReportWriter(2016, FormEdition.F2014).with(now).done();
        return rules(report, last).contains("P-JUMP");
    }

    private List<String> rules(ReportFigures report, ReportFigures last) {
        return checks.listFindings(report, Optional.of(last)).stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("P-"))
                .toList();
    }

    private List<String> patterns(ReportFigures report) {
        return checks.listFindings(report, Optional.empty()).stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("P-"))
                .toList();
    }

    private Finding only(String rule, ReportFigures report) {
        List<Finding> found = checks.listFindings(report, Optional.empty()).stream()
                .filter(f -> f.rule().startsWith("P-"))
                .toList();
        assertThat(found).extracting(Finding::rule).containsExactly(rule);
        return found.get(0);
    }

    private static ReportFigures form(String figures) {
        return new ReportWriter(2021, FormEdition.F2021).zeros().with(figures).done();
    }
}
