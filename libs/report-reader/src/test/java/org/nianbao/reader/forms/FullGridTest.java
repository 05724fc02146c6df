package org.nianbao.reader.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;
import org.nianbao.reader.page.PageBuilder.CellSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables in which nothing spans: a cell that spans on paper has its words in its first place, and blanks beside them.
 */
class FullGridTest {

    private static final String[] APPLICANTS = {
        "申请人|||自然人|法人或其他组织|||||总计", "||||商业企业|科研机构|社会公益组织|法律服务机构|其他|",
    };

    @Test
    void readsTheValuesBelowTheNamesOfTheirColumns() {
        FormReading reading = read(
                APPLICANTS[0], APPLICANTS[1], "一、本年新收政府信息公开申请数量|||1|2|3|4|5||15", "二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0");

        assertThat(values(reading, "requests.received"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "NATURAL_PERSON", "1",
                        "ENTERPRISE", "2",
                        "RESEARCH", "3",
                        "CHARITY", "4",
                        "LEGAL_SERVICE", "5",
                        "OTHER_ORG", "BLANK",
                        "TOTAL", "15"));
    }

    @Test
    void takesNoValueWhereOneStandsBesideTheColumns() {
        FormReading reading = read(
                APPLICANTS[0], APPLICANTS[1], "一、本年新收政府信息公开申请数量||1|2|3|4|5|6|21|", "二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0");

        assertThat(values(reading, "requests.received")).isEmpty();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.code() == ProblemCode.AMBIGUOUS_CELLS
                        && problem.message().contains("requests.received"));
    }

    @Test
    void takesNoValueWhereARowIsNarrowerThanTheHeader() {
        FormReading reading = read(
                APPLICANTS[0], APPLICANTS[1], "一、本年新收政府信息公开申请数量||1|2|3|4|5|6|21", "二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0");

        assertThat(values(reading, "requests.received")).isEmpty();
    }

    @Test
    void takesNoValueOfARowThatIsShiftedByAColumn() {
        FormReading reading = read(
                APPLICANTS[0],
                APPLICANTS[1],
                "一、本年新收政府信息公开申请数量|||1|2|3|4|5|6|21",
                "三、本年度办理结果|(一)予以公开||1|2|3|4|5|6|21",
                "||(七)总计||1|2|3|4|5|6");

        assertThat(values(reading, "requests.result.granted")).containsEntry("TOTAL", "21");
        assertThat(values(reading, "requests.result.total")).isEmpty();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.message().contains("no value of requests.result.total is taken"));
    }

    @Test
    void readsSectionFourBehindAnEmptyColumn() {
        FormReading reading = read("|行政复议||||", "|结果维持|结果纠正|其他结果|尚未审结|总计", "|1|0||2|3");

        assertThat(values(reading, "review.upheld")).containsEntry("TOTAL", "1");
        assertThat(values(reading, "review.other")).containsEntry("TOTAL", "BLANK");
        assertThat(values(reading, "review.total")).containsEntry("TOTAL", "3");
    }

    @Test
    void readsARowOfSectionTwoBesideABlankPlace() {
        FormReading reading = read("第二十条第(八)项|||", "信息内容|上一年项目数量|本年增/减|", "行政事业性收费|7|-2|");

        assertThat(values(reading, "disclosure.charges.items_last_year")).containsEntry("TOTAL", "7");
        assertThat(values(reading, "disclosure.charges.items_change")).containsEntry("TOTAL", "-2");
    }

    @Test
    void namesTheCodesOfARowThatCannotBeRead() {
        FormReading reading = read("第二十条第(八)项|||", "信息内容|上一年项目数量|本年增/减|", "行政事业性收费|7|-2|3");

        assertThat(reading.observations()).isEmpty();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.message().contains("disclosure.charges.items_last_year")
                        && problem.message().contains("disclosure.charges.items_change"));
    }

    private static Map<String, String> values(FormReading reading, String code) {
        return reading.observations().stream()
                .filter(observation -> observation.indicator().value().equals(code))
                .collect(Collectors.toMap(o -> o.applicant().name(), FullGridTest::shown));
    }

    private static String shown(Observation observation) {
        return observation.value() == null
                ? observation.status().name()
                : observation.value().toPlainString();
    }

    private static FormReading read(String... rows) {
        var builder = new PageBuilder();
        builder.table(Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(CellSpec::of).toList())
                .toList());
        Page page = builder.build();
        return new FormReader().read(page, List.copyOf(page.blocks()));
    }
}
