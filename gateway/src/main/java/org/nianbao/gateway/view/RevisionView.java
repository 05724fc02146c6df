package org.nianbao.gateway.view;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.form.FormEdition;

/** A revision as clients see it. */
@Type("Revision")
@Description("One document that was filed for a report, as one reader read it. 为一份报告入库的一个文件版本。")
public final class RevisionView {

    private final ReportRevision revision;

    public RevisionView(ReportRevision revision) {
        this.revision = revision;
    }

    /** What the catalog keeps of it. */
    public ReportRevision revision() {
        return revision;
    }

    @NonNull
    @Description("SHA-256 of the document. 文件的SHA-256。")
    public String getDocumentSha256() {
        return revision.documentSha256();
    }

    @NonNull
    @Description("The version of the reader that read it. 解析程序版本。")
    public String getReaderVersion() {
        return revision.readerVersion();
    }

    @Description("Where it was published; null when unknown. 原文网址；未知时为空。")
    public String getSourceUrl() {
        return revision.sourceUrl();
    }

    @NonNull
    @Description("When it was accepted. 收到时间。")
    public Instant getReceivedAt() {
        return revision.receivedAt();
    }

    @Description("Its title. 标题。")
    public String getTitle() {
        return revision.title();
    }

    @Description("The edition of its form. 版式。")
    public FormEdition getEdition() {
        return revision.edition();
    }

    @Description("The date of publication; null when unknown. 发布日期；未知时为空。")
    public LocalDate getPublishedOn() {
        return revision.publishedOn();
    }

    @Description("How many warnings and errors the reader met in it. 解析时的警告与错误数。")
    public int getFaults() {
        return revision.faults();
    }

    @Description("True when a later reader read the same document. 同一文件是否已由较新的程序重新解析。")
    public boolean isSuperseded() {
        return revision.superseded();
    }

    @Description("True for the one that the report shows. 是否为现行版本。")
    public boolean isActive() {
        return revision.active();
    }

    @Description("Why it is the active one; null unless it is. 成为现行版本的原因；否则为空。")
    public RevisionReason getBecause() {
        return revision.because() == null
                ? null
                : RevisionReason.valueOf(revision.because().name());
    }
}
