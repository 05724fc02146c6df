package org.nianbao.checks;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormEdition;

import static org.assertj.core.api.Assertions.assertThat;

class AggregateChecksTest {

    private final AggregateChecks checks = AggregateChecks.standard();

    @Test
    void partsThatAddUpToMoreThanTheWholeContradictIt() {
        Assessment assessed = received("requests.received=9", "requests.received=4", "requests.received=6");
        Finding finding = ((Assessment.Violated) assessed).finding();
        assertThat(finding.left()).isEqualByComparingTo("10");
        assertThat(finding.right()).isEqualByComparingTo("9");
        assertThat(finding.inputs()).hasSize(3);
        assertThat(finding.fault()).isEqualTo(Fault.UNDETERMINED);
    }

    @Test
    void partsThatAddUpToTheWholeHold() {
        assertThat(received("requests.received=9", "requests.received=4", "requests.received=5"))
                .isInstanceOf(Assessment.Holds.class);
    }

    @Test
    void partsThatAddUpToLessSayNothing() {
        Assessment assessed = received("requests.received=9", "requests.received=4", "requests.received=blank");
        assertThat(((Assessment.NotAssessable) assessed).missing())
                .containsExactly(
                        "whether all parts are known (their sum is a lower bound): 1 of 2 known reports state 4 of 9");
    }

    @Test
    void aBlankWholeIsNoZero() {
        assertThat(received("requests.received=blank", "requests.received=4"))
                .isInstanceOf(Assessment.NotAssessable.class);
    }

    @Test
    void allPartsThatAddUpToLessContradictTheWholeAndTheDirectionIsNamed() {
        Finding less = ((Assessment.Violated)
                        exact("requests.received=9", "requests.received=4", "requests.received=4"))
                .finding();
        assertThat(less.difference()).isEqualByComparingTo("-1");
        assertThat(less.messageChinese()).contains("全部 2 份").contains("8 < 9,汇总数多 1");
        assertThat(less.messageEnglish()).contains("the aggregate states more by 1");
        Finding more = ((Assessment.Violated)
                        exact("requests.received=9", "requests.received=4", "requests.received=6"))
                .finding();
        assertThat(more.messageChinese()).contains("10 > 9,汇总数少 1");
        assertThat(exact("requests.received=9", "requests.received=4", "requests.received=5"))
                .isInstanceOf(Assessment.Holds.class);
    }

    @Test
    void aBlankAmongAllPartsLeavesALowerBound() {
        assertThat(exact("requests.received=9", "requests.received=4", "requests.received=blank"))
                .isInstanceOf(Assessment.NotAssessable.class);
        assertThat(((Assessment.Violated) received("requests.received=3", "requests.received=4"))
                        .finding()
                        .messageChinese())
                .contains("已知 1 份")
                .contains("至少少 1");
    }

    @Test
    void partsAreWholeThatMakeUpThreeFiguresOrMore() {
        String whole = "requests.received=9 requests.result.total=8 requests.carried_out=1";
        String one = "requests.received=4 requests.result.total=4 requests.carried_out=0";
        String other = "requests.received=5 requests.result.total=4 requests.carried_out=1";
        assertThat(checks.areWhole(report(whole), List.of(report(one), report(other))))
                .isTrue();
        assertThat(checks.areWhole(report(whole), List.of(report(other)))).isFalse();
        assertThat(checks.areWhole(report("requests.received=4"), List.of(report("requests.received=4"))))
                .as("one figure may agree by chance")
                .isFalse();
        assertThat(checks.areWhole(
                        report(whole + " review.total=3"), List.of(report(one), report(other + " review.total=2"))))
                .isFalse();
    }

    private Assessment received(String whole, String... parts) {
        return assess(false, whole, parts);
    }

    private Assessment exact(String whole, String... parts) {
        return assess(true, whole, parts);
    }

    private Assessment assess(boolean all, String whole, String... parts) {
        List<ReportFigures> reports =
                Stream.of(parts).map(AggregateChecksTest::report).toList();
        return checks.check(report(whole), reports, all).stream()
                .filter(a -> a.subject().equals("requests.received"))
                .findFirst()
                .orElseThrow();
    }

    private static ReportFigures report(String figures) {
        return new ReportWriter(2021, FormEdition.F2021).with(figures).done();
    }
}
