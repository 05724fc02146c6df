package org.nianbao.gateway.submissions;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.view.Node;
import org.nianbao.gateway.view.ProblemView;
import org.nianbao.model.filing.IngestJob;

/** A job as clients see it. */
@Type("IngestJob")
@Description("What has become of one submitted document. 一个提交文件的处理情况。")
public final class IngestJobView implements Node {

    private final IngestJob job;

    public IngestJobView(IngestJob job) {
        this.job = job;
    }

    /** What ingest-service knows of it. */
    IngestJob job() {
        return job;
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.INGEST_JOB, job.id()).toString();
    }

    @NonNull
    @Description("SHA-256 of the document. 文件的SHA-256。")
    public String getSha256() {
        return job.sha256();
    }

    @Description("The document's name as it was submitted; null when none was given. 提交时的文件名；未给出时为空。")
    public String getName() {
        return job.name();
    }

    @NonNull
    @Description("How far it has come. 进度。")
    public IngestState getState() {
        return IngestState.valueOf(job.state().name());
    }

    @Description("True when nothing more will happen by itself. 是否已处理完毕。")
    public boolean isEnded() {
        return job.state().ended();
    }

    @NonNull
    @Description("When the document was accepted. 收到时间。")
    public Instant getSubmittedAt() {
        return job.submittedAt();
    }

    @Description("What filing it did; null until it is filed. 入库结果；入库前为空。")
    public FilingOutcome getOutcome() {
        return job.receipt() == null
                ? null
                : FilingOutcome.valueOf(job.receipt().outcome().name());
    }

    @NonNull
    @Description("What was met while reading it, or why it is in quarantine. 解析时遇到的问题，或被隔离的原因。")
    public List<@NonNull ProblemView> getProblems() {
        return job.problems().stream().map(ProblemView::new).toList();
    }

    @NonNull
    @Description("Where its progress is told by server-sent events, below the address of this API. 以服务器推送事件获取进度的路径。")
    public String getEventsPath() {
        return "/jobs/" + job.id() + "/events";
    }
}
