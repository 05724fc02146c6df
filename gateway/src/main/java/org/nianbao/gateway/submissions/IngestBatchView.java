package org.nianbao.gateway.submissions;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.view.Node;
import org.nianbao.model.filing.IngestBatch;

/** A batch as clients see it. */
@Type("IngestBatch")
@Description("Many documents submitted together, and what has become of them. 一批提交的文件及其处理情况。")
public final class IngestBatchView implements Node {

    private final IngestBatch batch;

    public IngestBatchView(IngestBatch batch) {
        this.batch = batch;
    }

    /** What ingest-service knows of it. */
    IngestBatch batch() {
        return batch;
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.INGEST_BATCH, batch.id()).toString();
    }

    @NonNull
    @Description("How the documents were named. 批次类别。")
    public BatchKind getKind() {
        return BatchKind.valueOf(batch.kind().name());
    }

    @Description("The name of the archive or list; null when it has none. 压缩包或列表的名称；没有时为空。")
    public String getName() {
        return batch.name();
    }

    @NonNull
    @Description("When it was accepted. 收到时间。")
    public Instant getSubmittedAt() {
        return batch.submittedAt();
    }

    @Description("True when nothing more will happen by itself. 是否已处理完毕。")
    public boolean isEnded() {
        return batch.ended();
    }

    @NonNull
    @Description("How many documents have come how far. 各状态的文件数。")
    public BatchProgressView getProgress() {
        return new BatchProgressView(batch.progress());
    }

    @NonNull
    @Description("Where its progress is told by server-sent events, below the address of this API. 以服务器推送事件获取进度的路径。")
    public String getEventsPath() {
        return "/batches/" + batch.id() + "/events";
    }
}
