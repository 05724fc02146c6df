package org.nianbao.checks;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTest {

    private static final String UNBALANCED = "review.total=2 review.upheld=1";

    @Test
    void aDocumentThatWasReadCleanlyContradictsItself() {
        assertThat(only(writer().done()).fault()).isEqualTo(Fault.SOURCE);
    }

    @Test
    void aProblemOfTheTableMakesTheReadingDoubtful() {
        Finding finding =
                only(writer().with(Problem.warning(ProblemCode.AMBIGUOUS_CELLS, "more cells than columns", "table 1"))
                        .done());
        assertThat(finding.fault()).isEqualTo(Fault.EXTRACTION);
        assertThat(finding.faultReason()).contains("more cells than columns");
    }

    @Test
    void aProblemOfAnotherTableOrRowChangesNothing() {
        Finding finding =
                only(writer().with(Problem.warning(ProblemCode.AMBIGUOUS_CELLS, "more cells than columns", "table 11"))
                        .with(Problem.warning(ProblemCode.ROW_REPEATED, "twice", "table 1, row 7"))
                        .with(Problem.warning(ProblemCode.AMBIGUOUS_FIGURE, "one of two", "section 2"))
                        .with(Problem.warning(ProblemCode.FORM_TRUNCATED, "the end is cut off", "table 1"))
                        .done());
        assertThat(finding.fault()).isEqualTo(Fault.SOURCE);
    }

    @Test
    void aDoubtOfAFigureBesideItInTheTextIsNotItsOwn() {
        var report = new ReportWriter(2016, FormEdition.F2014)
                .with("requests.received=8 text:requests.received=5 signed=2017-01-01");
        String beside = "disclosure.items: two sentences differ";
        assertThat(only(report.with(Problem.warning(ProblemCode.AMBIGUOUS_FIGURE, beside, "section 1"))
                                .done())
                        .fault())
                .isEqualTo(Fault.SOURCE);
        String own = "requests.received: two sentences differ";
        assertThat(only(report.with(Problem.warning(ProblemCode.AMBIGUOUS_FIGURE, own, "section 1"))
                                .done())
                        .fault())
                .isEqualTo(Fault.EXTRACTION);
    }

    @Test
    void aSumOneOfWhosePartsIsStatedButInDoubtIsNotHeldAgainstTheTotal() {
        String figures =
                "text:disclosure.items=245 text:disclosure.channel.portal=88 text:disclosure.channel.wechat=132";
        var report = new ReportWriter(2016, FormEdition.NARRATIVE).with(figures);
        assertThat(only(report.done()).rule()).isEqualTo("N-TEXT");
        report.with(Problem.warning(
                ProblemCode.AMBIGUOUS_FIGURE, "disclosure.channel.other: two sentences differ", "section 1"));
        assertThat(ReportChecks.standard().listFindings(report.done(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aRoundFigureOfTheTextIsNoSureContradiction() {
        ReportFigures report = new ReportWriter(2016, FormEdition.F2014)
                .with("disclosure.items=80 text:disclosure.items=~20 signed=2017-01-01")
                .done();
        Finding finding = only(report);
        assertThat(finding.fault()).isEqualTo(Fault.EXTRACTION);
        assertThat(finding.faultReason()).contains("20余条");
    }

    @Test
    void twoReportsThatContradictEachOtherLeaveItOpen() {
        ReportFigures before = new ReportWriter(2020, FormEdition.F2019)
                .with("requests.carried_out=3")
                .done();
        ReportFigures report = new ReportWriter(2021, FormEdition.F2021)
                .with("requests.carried_in=2 signed=2022-01-01")
                .done();
        Finding finding = ReportChecks.standard()
                .listFindings(report, Optional.of(before))
                .get(0);
        assertThat(finding.rule()).isEqualTo("X-CARRY");
        assertThat(finding.fault()).isEqualTo(Fault.UNDETERMINED);
        assertThat(finding.inputs()).extracting(i -> i.year()).containsExactly(2021, 2020);
        assertThat(finding.messageEnglish()).contains("in 2020: ");
        assertThat(finding.legalBasis()).isEqualTo("国办公开办函〔2021〕30号");
    }

    @Test
    void aReportOfAnotherYearIsNotTheOneBefore() {
        ReportFigures older = new ReportWriter(2019, FormEdition.F2019)
                .with("requests.carried_out=3")
                .done();
        ReportFigures report = new ReportWriter(2021, FormEdition.F2021)
                .with("requests.carried_in=2 signed=2022-01-01")
                .done();
        assertThat(ReportChecks.standard().listFindings(report, Optional.of(older)))
                .isEmpty();
    }

    private static ReportWriter writer() {
        return new ReportWriter(2021, FormEdition.F2021)
                .zeros()
                .with(UNBALANCED)
                .with("signed=2022-01-10");
    }

    private static Finding only(ReportFigures report) {
        var findings = ReportChecks.standard().listFindings(report, Optional.empty());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
