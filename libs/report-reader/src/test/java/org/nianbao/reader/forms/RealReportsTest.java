package org.nianbao.reader.forms;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

class RealReportsTest {

    @Test
    void readsEveryCellOfTheFormOfGanzhouUpToWhereItIsCutOff() {
        FormReading reading = read(RealReports.page("ganzhou-commerce-2017.txt"));

        assertThat(reading.editions()).containsExactly(FormEdition.F2014);
        assertThat(notZero(reading))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("disclosure.items", "806"),
                        Map.entry("disclosure.normative_documents", "4"),
                        Map.entry("disclosure.channel.website", "662"),
                        Map.entry("disclosure.channel.wechat", "142"),
                        Map.entry("response.press_conferences", "4"),
                        Map.entry("organisation.units", "1"),
                        Map.entry("organisation.reading_points", "1"),
                        Map.entry("organisation.staff", "4"),
                        Map.entry("organisation.staff.part_time", "4"),
                        Map.entry("organisation.budget", "5"),
                        Map.entry("meetings.held", "2")));
        assertThat(reading.observations()).hasSize(StatisticsLabels.listCodes().size() - 1);
        assertThat(reading.observations()).noneMatch(o -> o.indicator().value().equals("training.participants"));
        assertThat(reading.problems())
                .anyMatch(p ->
                        p.code() == ProblemCode.FORM_TRUNCATED && p.message().contains("training.participants"));
    }

    @Test
    void readsTheProvincialFormOfXingyi() {
        FormReading reading = read(RealReports.page("xingyi-industry-2016.txt"));

        assertThat(reading.editions()).containsExactly(FormEdition.F2014);
        assertThat(notZero(reading))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("disclosure.items", "215"),
                        Map.entry("disclosure.channel.website", "178"),
                        Map.entry("disclosure.channel.other", "67"),
                        Map.entry("organisation.units", "1"),
                        Map.entry("organisation.staff", "2"),
                        Map.entry("organisation.staff.part_time", "2"),
                        Map.entry("organisation.budget", "2"),
                        Map.entry("meetings.held", "2"),
                        Map.entry("training.courses", "3"),
                        Map.entry("training.participants", "194")));
        assertThat(reading.observations()).hasSize(StatisticsLabels.listCodes().size() - 11);
        assertThat(reading.extras()).isEmpty();
    }

    @Test
    void readsEveryCellOfTheThreeTablesOfAnju() {
        FormReading reading = read(RealReports.page("anju-commerce-2022.txt"));

        assertThat(reading.editions()).containsExactly(FormEdition.F2021);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.observations()).hasSize(2 * 3 + 4 + 25 * 7 + 15);
        assertThat(reading.observations())
                .allMatch(o -> o.status() == ValueStatus.REPORTED && o.value().signum() == 0);
        assertThat(reading.observations().stream().filter(o -> o.applicant() == Applicant.CHARITY))
                .hasSize(25);
    }

    @Test
    void findsNoFormInReportsThatHaveNone() {
        for (String name : new String[] {"tongxiang-commerce-2013.txt", "liangping-commerce-2016.txt"}) {
            FormReading reading = read(RealReports.page(name));

            assertThat(reading.observations()).isEmpty();
            assertThat(reading.consumed()).isEmpty();
            assertThat(reading.problems()).isEmpty();
        }
    }

    @Test
    void leavesTheSentencesAroundAFlattenedFormAlone() {
        Page page = RealReports.page("anju-commerce-2022.txt");

        String left = page.text();
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (var span : read(page).consumed()) {
            outside.append(left, at, span.start());
            at = span.end();
        }
        outside.append(left.substring(at));

        assertThat(outside)
                .contains("未收到依申请公开。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况")
                .contains("四、政府信息公开行政复议、行政诉讼情况", "五、 存在的主要问题及改进情况", "本年度未收取任何服务费用。")
                .doesNotContain("自然人", "尚未", "现行有效件数", "结转下年度");
    }

    private static FormReading read(Page page) {
        return new FormReader().read(page, page.blocks());
    }

    private static Map<String, String> notZero(FormReading reading) {
        var values = new TreeMap<String, String>();
        for (Observation o : reading.observations()) {
            if (o.value() == null || o.value().signum() != 0) {
                values.put(o.indicator().value(), String.valueOf(o.value()));
            }
        }
        return values;
    }
}
