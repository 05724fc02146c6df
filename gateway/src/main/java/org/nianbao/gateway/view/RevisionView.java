package org.nianbao.gateway.view;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.ReportDetail;

/** A revision as clients see it. */
@Type("Revision")
@Description("One document that was filed for a report. 为一份报告入库的一个文件版本。")
public final class RevisionView {

    private final ReportDetail.RevisionInfo revision;

    public RevisionView(ReportDetail.RevisionInfo revision) {
        this.revision = revision;
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

    @Description("True for the one that the report shows. 是否为现行版本。")
    public boolean isActive() {
        return revision.active();
    }
}
