package org.nianbao.checks;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of five published reports. */
class PublishedReportsTest {

    private final ReportChecks checks = ReportChecks.standard();

    @Test
    void ganzhouStates806ItemsWhereItsChannelsAddUpTo804() {
        List<Finding> findings = find(ganzhou());
        Finding form = get(findings, "S14-CHANNELS", "");
        assertThat(form.difference()).isEqualByComparingTo("2");
        assertThat(form.fault()).isEqualTo(Fault.SOURCE);
        assertThat(form.messageChinese())
                .contains("806")
                .contains("804")
                .contains("662")
                .contains("142")
                .endsWith("相差 2。");
        assertThat(form.messageEnglish()).contains("806").contains("804").contains("a difference of 2.");
        assertThat(form.inputs()).hasSize(6);

        Finding text = get(findings, "N-TEXT", "disclosure.channel");
        assertThat(text.left()).isEqualByComparingTo("806");
        assertThat(text.right()).isEqualByComparingTo("804");
        assertThat(text.messageChinese()).contains("120").contains("542").contains("142");
    }

    @Test
    void ganzhouGivesNoOtherGround() {
        assertThat(find(ganzhou()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("S14-CHANNELS", "S14-ISSUED", "N-TEXT", "SIGNED-AFTER-YEAR");
        assertThat(find(ganzhou()))
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactly("S14-CHANNELS");
    }

    @Test
    void ganzhouIsSignedInTheYearItReportsOn() {
        Finding signed = get(find(ganzhou()), "SIGNED-AFTER-YEAR", "");
        assertThat(signed.messageChinese()).contains("落款年份 2017 ≠ 2018(所报告年度 2017 + 1)");
        assertThat(signed.messageEnglish()).contains("the year of signing 2017 ≠ 2018 (the year reported on 2017 + 1)");
        assertThat(signed.fault()).isEqualTo(Fault.UNDETERMINED);
    }

    @Test
    void xingyiCountsSomeItemsInBothChannels() {
        ReportFigures xingyi = new ReportWriter(2016, FormEdition.F2014)
                .with("disclosure.items=215 disclosure.normative_documents=0 disclosure.normative_documents_issued=0"
                        + " disclosure.channel.website=178 disclosure.channel.other=67"
                        + " organisation.staff=2 organisation.staff.full_time=0 organisation.staff.part_time=2"
                        + " signed=2017-02-28 text:requests.received=0 requests.received=0")
                .done();
        assertThat(find(xingyi)).isEmpty();
    }

    @Test
    void anjuIsRightThroughout() {
        ReportFigures anju = new ReportWriter(2022, FormEdition.F2021)
                .zeros()
                .with("text:disclosure.items=145 text:requests.received=0")
                .done();
        assertThat(find(anju)).isEmpty();
        assertThat(checks.check(anju, Optional.empty()))
                .filteredOn(Assessment.Holds.class::isInstance)
                .hasSize(7 + 7 + 25 + 3 + 1);
    }

    @Test
    void sentencesAloneGiveNoOccasionToCheckAForm() {
        ReportFigures tongxiang = new ReportWriter(2013, FormEdition.NARRATIVE)
                .with("text:requests.received=5 text:disclosure.channel.portal=343 text:disclosure.channel.website=263")
                .done();
        assertThat(checks.check(tongxiang, Optional.empty()))
                .extracting(Assessment::rule)
                .containsExactly("SIGNED-AFTER-YEAR", "PUBLISHED-AFTER-YEAR");
    }

    private List<Finding> find(ReportFigures report) {
        return checks.listFindings(report, Optional.empty());
    }

    private static Finding get(List<Finding> findings, String rule, String subject) {
        return findings.stream()
                .filter(f -> f.rule().equals(rule) && f.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static ReportFigures ganzhou() {
        return new ReportWriter(2017, FormEdition.F2014)
                .zeros()
                .with("disclosure.items=806 disclosure.normative_documents=4 disclosure.normative_documents_issued=0"
                        + " disclosure.channel.website=662 disclosure.channel.wechat=142"
                        + " response.press_conferences=4 organisation.units=1 organisation.reading_points=1"
                        + " organisation.staff=4 organisation.staff.part_time=4 organisation.budget=5 meetings.held=2"
                        + " text:disclosure.channel.portal=120 text:disclosure.channel.website=542"
                        + " text:disclosure.channel.wechat=142 text:requests.received=0 text:review.total=0"
                        + " text:litigation.total=0 signed=2017-02-05")
                .done();
    }
}
