package org.nianbao.gateway.view;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.Scope;

/** A report as clients see it. */
@Type("Report")
@Description("One agency's report on one year, in its active revision. 一个主体一个年度的报告（现行版本）。")
public final class ReportView implements Node {

    private final ReportInfo report;

    public ReportView(ReportInfo report) {
        this.report = report;
    }

    /** Null where there is none. */
    public static ReportView of(ReportInfo report) {
        return report == null ? null : new ReportView(report);
    }

    /** What the catalog knows of it. */
    public ReportInfo info() {
        return report;
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.REPORT, report.id()).toString();
    }

    @Description("The year reported on. 报告年度。")
    public int getYear() {
        return report.year();
    }

    @NonNull
    @Description(
            "The title as published, or made from agency and year where the document has none. 标题；原文没有时由主体名称和年度组成。")
    public String getTitle() {
        return report.title();
    }

    @NonNull
    @Description("The edition of its form. 版式。")
    public FormEdition getEdition() {
        return report.edition();
    }

    @NonNull
    @Description("Whether the figures are the body's own or add up other bodies. 数据是本机关的还是汇总的。")
    public Scope getScope() {
        return report.scope();
    }

    @Description("The date of publication; null when unknown. 发布日期；未知时为空。")
    public LocalDate getPublishedOn() {
        return report.publishedOn();
    }

    @Description("The date under the signature; null when unknown. 落款日期；未知时为空。")
    public LocalDate getSignedOn() {
        return report.signedOn();
    }

    @Description("The index number; null when the document has none. 索引号；原文没有时为空。")
    public String getIndexNumber() {
        return report.indexNumber();
    }

    @Description("Where it was published; null when unknown. 原文网址；未知时为空。")
    public String getSourceUrl() {
        return report.sourceUrl();
    }
}
