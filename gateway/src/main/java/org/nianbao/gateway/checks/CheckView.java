package org.nianbao.gateway.checks;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Worded;
import org.nianbao.gateway.view.Words;
import org.nianbao.model.finding.CheckInfo;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Severity;

/** A check as clients see it. */
@Type("Check")
@Description("A relation that must hold, or a pattern that a report should not show. 勾稽关系或合理性校验规则。")
public final class CheckView extends Worded {

    private final CheckInfo check;

    public CheckView(CheckInfo check) {
        this.check = check;
    }

    @Override
    protected Words words(String field) {
        return new Words(check.chinese(), check.english());
    }

    @NonNull
    @Description(
            "Its id, such as T3-BALANCE; several may share one and differ by subject or edition. 规则编号；同一编号可按对象或版式分列。")
    public String getRule() {
        return check.id();
    }

    @NonNull
    @Description("What within the rule: the indicator of a row, or empty. 规则内的对象：行的指标代码，或为空字符串。")
    public String getSubject() {
        return check.subject();
    }

    @NonNull
    @Description("The editions that it is assessed in. 适用版式。")
    public List<@NonNull FormEdition> getEditions() {
        return check.editions().stream().sorted().toList();
    }

    @NonNull
    @Description("The kinds of body it is about; empty for all. 适用主体类别；为空则全部适用。")
    public List<@NonNull AgencyKind> getKinds() {
        return check.kinds().stream().sorted().toList();
    }

    @NonNull
    @Description("The levels whose bodies it is not about; empty for none. 不适用的级别；为空则无。")
    public List<@NonNull RegionLevel> getExceptLevels() {
        return check.exceptLevels().stream().sorted().toList();
    }

    @NonNull
    @Description("The columns that it is assessed in, each by itself. 逐列校验的申请人列。")
    public List<@NonNull Applicant> getColumns() {
        return check.columns();
    }

    @NonNull
    @Description(
            "The relation over indicator codes; \"pattern NAME\" for what no sum can say. 以指标代码表示的关系式；不能以等式表示的为“pattern 名称”。")
    public String getRelation() {
        return check.expression();
    }

    @NonNull
    @Description("How much it matters. 严重程度。")
    public Severity getSeverity() {
        return check.severity();
    }

    @NonNull
    @Description("The documents that it comes from, by edition; empty for plausibility. 各版式的依据文件；合理性校验为空。")
    public List<@NonNull LegalBasisView> getLegalBases() {
        return check.legalBasis().entrySet().stream()
                .map(basis -> new LegalBasisView(basis.getKey(), basis.getValue()))
                .sorted((one, other) -> one.getEdition().compareTo(other.getEdition()))
                .toList();
    }
}
