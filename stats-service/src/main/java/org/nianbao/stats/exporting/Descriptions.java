package org.nianbao.stats.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.model.exporting.ExportDescription;
import org.nianbao.model.exporting.ExportDescription.Column;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.form.Unit;

/** What the columns of the exports mean. */
final class Descriptions {

    static final String SOURCE = "各行政机关依《政府信息公开条例》公布的政府信息公开工作年度报告;annual reports on government information"
            + " disclosure as the public bodies published them. DOCUMENT_SHA256 names the document behind each figure.";

    static final String LICENCE = "The figures are facts from official publications. The compilation is offered under"
            + " the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0); name the reporting body as the source.";

    static final ExportDescription OBSERVATIONS = new ExportDescription(
            "observations",
            ObservationRange.STRUCTURE_ID,
            "一行为一份年度报告所述的一个数据",
            "One row is one figure as one annual report states it. Blank cells are rows without OBS_VALUE, never 0",
            List.of(
                    new Column("STRUCTURE", "SDMX 结构类型", "always dataflow (SDMX-CSV 2.0)"),
                    new Column("STRUCTURE_ID", "SDMX 结构标识", "the structure's agency, name and version"),
                    new Column("ACTION", "SDMX 动作", "always I, information"),
                    new Column("FREQ", "频率", "always A, annual"),
                    new Column("REPORTING_BODY", "公开主体编号", "the agency's number; see the export agencies"),
                    new Column("TIME_PERIOD", "报告年度", "the year reported on"),
                    new Column("REPORT", "年度报告编号", "the report's number; see the export reports"),
                    new Column("INDICATOR", "指标代码", "what the figure means"),
                    new Column("APPLICANT", "申请人类别", "the applicants counted"),
                    new Column("SOURCE", "出处类型", "FORM, a cell of the form, or NARRATIVE, a sentence"),
                    new Column("OCCURRENCE", "同一数据第几次陈述", "1, or more where a report states a figure again"),
                    new Column("OBS_VALUE", "数值", "the number, in the unit of UNIT_MEASURE; empty when none is stated"),
                    new Column("OBS_STATUS", "数据状态(SDMX)", "after the SDMX code list CL_OBS_STATUS"),
                    new Column("VALUE_STATUS", "取值状态", "what the report says, in our own terms"),
                    new Column("UNIT_MEASURE", "单位", "what is counted"),
                    new Column("FORM_EDITION", "版式", "the edition of the form"),
                    new Column("REF_AREA", "行政区划代码", "the body's division, GB/T 2260; empty when unknown"),
                    new Column(
                            "BODY_KIND", "机构类别", "GOVERNMENT, DEPARTMENT, TOWNSHIP or INSTITUTION; empty when unknown"),
                    new Column("SCOPE", "汇总口径", "OWN or AGGREGATE: never add the two; empty when unknown"),
                    new Column("RAW_TEXT", "原文", "the text that was read, as published"),
                    new Column("DOCUMENT_SHA256", "来源文档", "the SHA-256 of the document"),
                    new Column("EV_SECTION", "所在部分", "for a sentence: the section's number"),
                    new Column("EV_START", "起始字符", "first character of the raw text"),
                    new Column("EV_END", "结束字符", "one past its last character"),
                    new Column("EV_TABLE", "表", "for a cell: the table, from 1"),
                    new Column("EV_ROW", "行", "for a cell: the row, from 1"),
                    new Column("EV_COLUMN", "列", "for a cell: the column, from 1"),
                    new Column("COMMENT_OBS", "说明", "a remark on the value")),
            observationCodes(),
            SOURCE,
            LICENCE);

    static final ExportDescription FINDINGS = new ExportDescription(
            "findings",
            null,
            "一行为一处不成立的勾稽关系或可疑数据",
            "One row is one place where a relation that must hold does not, or a figure is not plausible",
            List.of(
                    new Column("FINDING", "疑点编号", "the finding's number"),
                    new Column("REPORTING_BODY", "公开主体编号", "the agency's number"),
                    new Column("TIME_PERIOD", "报告年度", "the year reported on"),
                    new Column("REPORT", "年度报告编号", "the report's number"),
                    new Column("RULE", "规则", "the check's id"),
                    new Column("SUBJECT", "规则内的对象", "what within the rule"),
                    new Column("APPLICANT", "申请人类别", "the column"),
                    new Column("SEVERITY", "严重程度", "ERROR, WARNING or INFO"),
                    new Column("FAULT", "责任归属", "SOURCE, EXTRACTION or UNDETERMINED"),
                    new Column("FAULT_REASON", "归属理由", "why, in English"),
                    new Column("LEFT_SIDE", "等式左边", "what one side comes to"),
                    new Column("RIGHT_SIDE", "等式右边", "what the other side comes to"),
                    new Column("DIFFERENCE", "差", "left minus right"),
                    new Column("MESSAGE_ZH", "说明(中文)", "in words, Chinese"),
                    new Column("MESSAGE_EN", "说明(英文)", "in words, English"),
                    new Column(
                            "LEGAL_BASIS", "依据", "the document that the relation comes from; empty for plausibility"),
                    new Column("INPUTS", "所用数据", "every figure used with its evidence, as JSON"),
                    new Column("STATUS", "复核状态", "OPEN, CONFIRMED or DISMISSED"),
                    new Column("NOTE", "复核说明", "the reviewer's words"),
                    new Column("REVIEWED_AT", "复核时间", "when; UTC"),
                    new Column("REOPENED", "是否重新打开", "true when a verdict was given before, on other inputs")),
            Map.of(),
            SOURCE,
            LICENCE);

    private Descriptions() {}

    private static Map<String, Map<String, String>> observationCodes() {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        codes.put(
                "OBS_STATUS",
                Map.of(
                        "A", "normal value (VALUE_STATUS REPORTED)",
                        "E", "estimated value: stated as a round figure, 20余条 (APPROXIMATE)",
                        "O", "missing value: the cell is empty (BLANK)",
                        "M", "missing value, data cannot exist: /, —, 不适用 (NOT_APPLICABLE)",
                        "L",
                                "missing value, data exist but were not collected: not readable as a number (UNREADABLE)"));
        codes.put(
                "INDICATOR",
                Indicators.listAll().stream()
                        .collect(Collectors.toMap(
                                i -> i.code().value(),
                                i -> i.chinese() + " / " + i.english(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        Map<String, String> applicants = new LinkedHashMap<>();
        for (Applicant applicant : Applicant.values()) {
            applicants.put(applicant.name(), applicant.chinese() + " / " + applicant.english());
        }
        codes.put("APPLICANT", applicants);
        Map<String, String> units = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            units.put(unit.name(), unit.chinese() + " / " + unit.english());
        }
        codes.put("UNIT_MEASURE", units);
        return codes;
    }
}
