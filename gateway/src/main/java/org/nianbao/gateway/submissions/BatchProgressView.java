package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.filing.IngestBatch;

/** A batch's progress as clients see it. */
@Type("BatchProgress")
@Description("How many documents of a batch have come how far; the parts add up to documents. 批次进度；各项之和等于文件总数。")
public final class BatchProgressView {

    private final IngestBatch.Progress progress;

    BatchProgressView(IngestBatch.Progress progress) {
        this.progress = progress;
    }

    @Description("All documents. 文件总数。")
    public int getDocuments() {
        return progress.documents();
    }

    @Description("Not yet fetched. 尚未获取。")
    public int getWaiting() {
        return progress.waiting();
    }

    @Description("Kept, and not yet at the end of their jobs. 处理中。")
    public int getWorking() {
        return progress.working();
    }

    @Description("New in the catalog, or a new revision. 已入库（新报告或新版本）。")
    public int getFiled() {
        return progress.filed();
    }

    @Description("Known already. 无变化。")
    public int getUnchanged() {
        return progress.unchanged();
    }

    @Description("Kept, but not filed. 已隔离。")
    public int getQuarantined() {
        return progress.quarantined();
    }

    @Description("Not kept. 未收。")
    public int getRefused() {
        return progress.refused();
    }
}
