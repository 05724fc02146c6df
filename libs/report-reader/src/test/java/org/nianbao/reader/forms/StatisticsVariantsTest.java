package org.nianbao.reader.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Extra;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;
import org.nianbao.reader.page.PageBuilder.CellSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What places made of the form of 2014 to 2018. */
class StatisticsVariantsTest {

    @Test
    void keepsColumnsOfOtherBodiesApart() {
        FormReading reading = read(table("统计指标|单位|统计数|区直单位统计数|乡镇街道统计数", "(一)收到申请数|件|12|5|7", "1.当面申请数|件|2||"));

        assertThat(values(reading))
                .containsEntry("requests.received", "12")
                .containsEntry("requests.received.in_person", "2");
        assertThat(reading.extras()).contains(new Extra(1, 2, "(一)收到申请数 / 区直单位统计数", "件", "5"));
        assertThat(codes(reading)).contains(ProblemCode.UNKNOWN_COLUMN);
    }

    @Test
    void takesNoValueWhereTheBodysOwnColumnCannotBeTold() {
        FormReading reading = read(table("统计指标|单位|区政府统计数|乡镇街道统计数", "(一)收到申请数|件|5|7"));

        assertThat(reading.observations()).isEmpty();
        assertThat(reading.extras()).hasSize(2);
        assertThat(codes(reading)).contains(ProblemCode.UNKNOWN_COLUMN);
    }

    @Test
    void takesAHeadingWithMarksInItsCellsForAHeading() {
        FormReading reading = read(
                table("统计指标|单位|统计数", "三、依申请公开情况|——|", "(一)收到申请数|件|12", "八、机构建设和保障经费情况|—|/", "(一)政府信息公开工作专门机构数|个|1"));

        assertThat(values(reading)).containsEntry("requests.received", "12").containsEntry("organisation.units", "1");
        assertThat(reading.extras()).isEmpty();
        assertThat(codes(reading)).doesNotContain(ProblemCode.UNKNOWN_ROW);
    }

    @Test
    void saysThatAFormIsCutOffBelowItsHeader() {
        FormReading reading = read(table("统计指标|单位|统计数"));

        assertThat(reading.observations()).isEmpty();
        assertThat(reading.editions()).containsExactly(FormEdition.F2014);
        assertThat(codes(reading)).containsExactly(ProblemCode.FORM_TRUNCATED);
    }

    @Test
    void readsAFormWithoutUnits() {
        FormReading reading = read(table("统计指标|统计数", "(一)收到申请数|12", "七、依申请公开信息收取的费用|3.5"));

        assertThat(values(reading)).containsEntry("requests.received", "12").containsEntry("fees.requests", "3.5");
        assertThat(codes(reading)).contains(ProblemCode.UNIT_NOT_STATED);
    }

    @Test
    void convertsMoneyByThePrintedUnit() {
        FormReading reading = read(table("统计指标|单位|统计数", "七、依申请公开信息收取的费用|元|25000", "(四)政府信息公开专项经费|万元|5"));

        assertThat(values(reading)).containsEntry("fees.requests", "2.5").containsEntry("organisation.budget", "5");
        assertThat(codes(reading)).doesNotContain(ProblemCode.UNIT_NOT_STATED);
    }

    @Test
    void readsRowsThatStandSideBySide() {
        FormReading reading = read(table(
                "统计指标|单位|统计数|统计指标|单位|统计数",
                "四、行政复议数量|件|3|五、行政诉讼数量|件|4",
                "(一)维持具体行政行为数|件|1|(一)维持具体行政行为或者驳回原告诉讼请求数|件|4",
                "(二)被依法纠错数|件|2|(二)被依法纠错数|件|0"));

        assertThat(values(reading))
                .containsEntry("review.corrected", "2")
                .containsEntry("litigation.corrected", "0")
                .containsEntry("litigation.total", "4");
    }

    @Test
    void takesNoRowWhoseParentIsLost() {
        FormReading reading =
                read(table("统计指标|单位|统计数", "四、行政复议数量|件|3", "(二)被依法纠错数|件|2", "(三)其他情形数|件|1", "(二)被依法纠错数|件|9"));

        assertThat(values(reading)).containsEntry("review.total", "3").doesNotContainValue("9");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    /** What stands below 维持 may be of the lawsuits when the rows between are lost. */
    @Test
    void takesNoRowOfEitherParentWhereNoLawsuitFollows() {
        FormReading reading = read(table(
                "统计指标|单位|统计数", "四、行政复议数量|件|3", "(一)维持具体行政行为数|件|3", "(二)被依法纠错数|件|7", "(三)其他情形数|件|8", "六、举报投诉数量|件|0"));

        assertThat(values(reading))
                .containsEntry("review.upheld", "3")
                .containsEntry("complaints.total", "0")
                .doesNotContainValue("7")
                .doesNotContainValue("8");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    @Test
    void doesNotTakeThePageNumberBelowABlankCellForItsValue() {
        FormReading reading = read(lines("信息公开工作有序开展。,2,统计指标,单位,统计数,一、主动公开情况,(一)主动公开政府信息数,条,215,其中:主动公开规范性文件数,条,3,"
                + "制发规范性文件总数,件,(二)通过不同渠道和方式公开政府信息的情况,1.政府公报公开政府信息数,条,0,2.政府网站公开政府信息数,条,178"));

        assertThat(values(reading))
                .containsEntry("disclosure.items", "215")
                .containsEntry("disclosure.channel.gazette", "0")
                .doesNotContainValue("3");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    @Test
    void takesSmallFiguresBesideAVanishedCellWhereNoPageIsNumbered() {
        FormReading reading = read(lines("统计指标,单位,统计数,一、主动公开情况,(一)主动公开政府信息数,条,215,其中:主动公开规范性文件数,条,3,"
                + "制发规范性文件总数,件,(二)通过不同渠道和方式公开政府信息的情况,1.政府公报公开政府信息数,条,0,2.政府网站公开政府信息数,条,178"));

        assertThat(values(reading))
                .containsEntry("disclosure.items", "215")
                .containsEntry("disclosure.channel.gazette", "0")
                .containsEntry("disclosure.normative_documents", "3");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    @Test
    void takesSmallFiguresWhereNoCellIsBlank() {
        FormReading reading = read(lines("统计指标,单位,统计数,(一)主动公开政府信息数,条,215,其中:主动公开规范性文件数,条,3,"
                + "制发规范性文件总数,件,1,1.政府公报公开政府信息数,条,0,2.政府网站公开政府信息数,条,2"));

        assertThat(values(reading))
                .containsEntry("disclosure.normative_documents", "3")
                .containsEntry("disclosure.normative_documents_issued", "1")
                .containsEntry("disclosure.channel.website", "2");
    }

    @Test
    void doesNotTakeADamagedDenialForAGrant() {
        FormReading reading = read(table("统计指标|单位|统计数", "2.同意公开答复数|件|8", "3.同意部分公开答复数|件|1", "4.同意公开答复数|件|5"));

        assertThat(values(reading)).doesNotContainValue("5");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    @Test
    void keepsUnknownRowsInTheirOwnWords() {
        FormReading reading = read(table("统计指标|单位|统计数", "(一)收到申请数|件|12", "主动公开财务预决算数|条|3"));

        assertThat(reading.extras()).containsExactly(new Extra(1, 3, "主动公开财务预决算数", "条", "3"));
        assertThat(codes(reading)).contains(ProblemCode.UNKNOWN_ROW);
    }

    @Test
    void readsOnlyWhatMeansAKnownIndicatorInTablesBefore2014() {
        FormReading reading = read(table(
                "指标名称|计量单位|代码|本期实际|本年累计",
                "主动公开信息数|条|01|120|120",
                "其中:全文电子化的主动公开信息数|条|02|118|118",
                "申请总数|条|11|6|9",
                "行政复议数|件|30|0|0"));

        assertThat(values(reading)).isEqualTo(Map.of("disclosure.items", "120", "review.total", "0"));
        assertThat(reading.extras()).extracting(Extra::label).contains("其中:全文电子化的主动公开信息数", "申请总数");
        assertThat(reading.editions()).doesNotContain(FormEdition.F2014);
    }

    @Test
    void takesTheYearAndNotAllYearsFromTablesThatCountBoth() {
        FormReading reading = read(table(
                "指标名称|计量单位|2011年度|历年累计",
                "主动公开信息数|条|64|210",
                "其中:1.政府网站|条|60|190",
                "受理依申请公开信息总数|件|5|9",
                "其中:1.当面申请数|件||4",
                "2.网上申请数|件|4|5",
                "行政诉讼数|件|0|1"));

        assertThat(values(reading))
                .isEqualTo(Map.of(
                        "disclosure.items", "64",
                        "disclosure.channel.website", "60",
                        "requests.received", "5",
                        "litigation.total", "0"));
        assertThat(reading.extras()).extracting(Extra::label).containsExactly("2.网上申请数");
        assertThat(reading.editions()).isEmpty();
        assertThat(codes(reading)).doesNotContain(ProblemCode.ROW_MISSING, ProblemCode.FORM_TRUNCATED);
    }

    @Test
    void completesNamesOfColumnsThatLostTheirSecondLine() {
        FormReading reading = read(table("信息内容|本年新|本年新|对外公开总数量", "规章|0|0|3", "规范性文件|2|1|9"));
        FormReading other = read(table("信息内容|本年新|对外公开总数量|本年新", "规范性文件|2|9|1"));

        assertThat(values(reading))
                .containsEntry("disclosure.normative.made", "2")
                .containsEntry("disclosure.normative.published", "1")
                .containsEntry("disclosure.rules.public_total", "3");
        assertThat(other.observations()).isEmpty();
        assertThat(codes(other)).contains(ProblemCode.COLUMNS_MISSING);
    }

    @Test
    void takesAPartOfARowForNoWholeRow() {
        FormReading reading =
                read(table("信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可|3|0|12", "其他对外管理服务事项|行政检查||4|", "行政确认|2|0|1"));

        assertThat(values(reading))
                .containsEntry("disclosure.licensing.decisions", "12")
                .doesNotContainKeys(
                        "disclosure.other_services.items_last_year",
                        "disclosure.other_services.items_change",
                        "disclosure.other_services.decisions");
        assertThat(codes(reading)).contains(ProblemCode.AMBIGUOUS_CELLS);
    }

    @Test
    void readsRemediesBelowAHeaderWhoseNamesBrokeOverTwoRows() {
        String above = "行政复议|||||行政诉讼|||||||||";
        String first = "结果维持|结果|其他|尚未|总计|未经复议直接起诉|||||复议后起诉||||";
        String second = "纠正|结果|审结||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|";
        FormReading reading = read(table(above, first, second, "3|1|0|1|5|0|0|0|0|0|2|0|0|0|2"));
        FormReading rearranged =
                read(table(above, first, second.replace("结果维持|结果纠正", "结果纠正|结果维持"), "3|1|0|1|5|0|0|0|0|0|2|0|0|0|2"));

        assertThat(values(reading))
                .containsEntry("review.upheld", "3")
                .containsEntry("review.pending", "1")
                .containsEntry("litigation.after_review.total", "2");
        assertThat(rearranged.observations()).isEmpty();
    }

    @Test
    void saysThatAProcurementHasNoUnit() {
        FormReading reading = read(table("信息内容|采购项目数量|采购总金额", "政府集中采购|2|251000"));
        FormReading stated = read(table("信息内容|采购项目数量|采购总金额", "政府集中采购|2|25.1万元"));

        assertThat(values(reading)).containsEntry("disclosure.procurement.amount", "251000");
        assertThat(codes(reading)).contains(ProblemCode.UNIT_NOT_STATED);
        assertThat(values(stated)).containsEntry("disclosure.procurement.amount", "251000");
        assertThat(codes(stated)).doesNotContain(ProblemCode.UNIT_NOT_STATED);
    }

    private static Page table(String... rows) {
        List<List<CellSpec>> cells = Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(CellSpec::of).toList())
                .toList();
        return new PageBuilder().table(cells).build();
    }

    private static FormReading read(Page page) {
        return new FormReader().read(page, page.blocks());
    }

    private static Map<String, String> values(FormReading reading) {
        return reading.observations().stream()
                .filter(o -> o.value() != null)
                .collect(Collectors.toMap(o -> o.indicator().value(), o -> plain(o)));
    }

    private static String plain(Observation o) {
        BigDecimal value = o.value();
        return value.toPlainString();
    }

    private static List<ProblemCode> codes(FormReading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    private static Page lines(String cells) {
        var page = new PageBuilder();
        for (String cell : cells.split(",")) {
            page.paragraph(cell);
        }
        return page.build();
    }
}
