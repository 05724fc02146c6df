package org.nianbao.gateway.checks;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.stats.ReportAssessment;

/** What came of a check, as clients see it. */
@Type("Assessment")
@Description("What came of one check in one column of a report. 一项校验在报告某一列的结果。")
public final class AssessmentView {

    private final ReportAssessment assessment;

    AssessmentView(ReportAssessment assessment) {
        this.assessment = assessment;
    }

    @NonNull
    @Description("The check's id, such as T3-BALANCE. 校验规则编号。")
    public String getRule() {
        return assessment.rule();
    }

    @NonNull
    @Description("What within the rule: the indicator of a row, or empty. 规则内的对象：行的指标代码，或为空字符串。")
    public String getSubject() {
        return assessment.subject();
    }

    @NonNull
    @Description("The column. 所校验的列。")
    public Applicant getApplicant() {
        return assessment.applicant();
    }

    @NonNull
    @Description("How it ended. 校验结果。")
    public AssessmentOutcome getOutcome() {
        return AssessmentOutcome.valueOf(assessment.outcome().name());
    }

    @NonNull
    @Description("For NOT_ASSESSABLE: each input that has no value, and why. 无法判断时：缺失的数据及原因。")
    public List<@NonNull String> getMissing() {
        return assessment.missing();
    }
}
