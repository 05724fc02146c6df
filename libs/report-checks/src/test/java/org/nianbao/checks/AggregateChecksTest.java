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
                .containsExactly("whether all parts are known: 1 of 2 known reports state 4 of 9");
    }

    @Test
    void aBlankWholeIsNoZero() {
        assertThat(received("requests.received=blank", "requests.received=4"))
                .isInstanceOf(Assessment.NotAssessable.class);
    }

    private Assessment received(String whole, String... parts) {
        List<ReportFigures> reports =
                Stream.of(parts).map(AggregateChecksTest::report).toList();
        return checks.check(report(whole), reports).stream()
                .filter(a -> a.subject().equals("requests.received"))
                .findFirst()
                .orElseThrow();
    }

    private static ReportFigures report(String figures) {
        return new ReportWriter(2021, FormEdition.F2021).with(figures).done();
    }
}
