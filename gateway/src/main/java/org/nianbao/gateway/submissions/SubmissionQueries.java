package org.nianbao.gateway.submissions;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.model.filing.IngestJob;

/** What has become of what was handed in. */
@GraphQLApi
public class SubmissionQueries {

    private static final String ID =
            "The global id, or the number that POST /documents or POST /batches answers. 全局标识，或上传时返回的编号。";

    private final Submissions submissions;
    private final Batches batches;

    public SubmissionQueries(Submissions submissions, Batches batches) {
        this.submissions = submissions;
        this.batches = batches;
    }

    @Query("ingestJob")
    @Description("One submitted document's job; null when there is none. 查询一个提交文件的处理情况；没有时为空。")
    public CompletionStage<IngestJobView> ingestJob(
            @Name("id") @Id @NonNull @Description(ID) String id, Context context) {
        return submissions.findJob(GlobalId.parseOrNumber(id, NodeKind.INGEST_JOB), context);
    }

    @Query("ingestBatch")
    @Description("A batch of submitted documents; null when there is none. 查询一批提交的文件；没有时为空。")
    public CompletionStage<IngestBatchView> ingestBatch(
            @Name("id") @Id @NonNull @Description(ID) String id, Context context) {
        return submissions.findBatch(GlobalId.parseOrNumber(id, NodeKind.INGEST_BATCH), context);
    }

    @Description("Its documents, in order. 其中的文件，按顺序。")
    public CompletionStage<BatchItemConnection> items(
            @Source IngestBatchView batch,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after,
            Context context) {
        Long afterNumber = Cursor.parse(Listing.BATCH_ITEMS, after);
        long id = batch.batch().id();
        int from = afterNumber == null ? 0 : (int) Math.min(afterNumber, Integer.MAX_VALUE);
        return batches.batchItems()
                .load(context, new BatchItemsKey(id, Checked.pageSize(first), from))
                .thenApply(slice -> new BatchItemConnection(
                        Page.of(
                                Listing.BATCH_ITEMS,
                                slice,
                                BatchItemView::new,
                                BatchItemView::getNumber,
                                afterNumber != null),
                        counting -> batches.batchItemCounts().load(counting, id)));
    }

    @Description("How many there are on all pages together; counted only when asked for. 总数；仅在查询时统计。")
    public CompletionStage<Long> totalCount(@Source BatchItemConnection items, Context context) {
        return items.counting().count(context);
    }

    @Description("The agency it was filed for; null until it is filed. 所属主体；入库前为空。")
    public CompletionStage<AgencyView> agency(@Source IngestJobView job, Context context) {
        return isFiled(job.job())
                ? batches.agencies()
                        .load(context, job.job().receipt().agencyId())
                        .thenApply(AgencyView::of)
                : CompletableFuture.completedFuture(null);
    }

    @Description("The report it was filed as; null until it is filed. 对应的报告；入库前为空。")
    public CompletionStage<ReportView> report(@Source IngestJobView job, Context context) {
        return isFiled(job.job())
                ? batches.reports()
                        .load(context, job.job().receipt().reportId())
                        .thenApply(ReportView::of)
                : CompletableFuture.completedFuture(null);
    }

    private static boolean isFiled(IngestJob job) {
        return job.receipt() != null;
    }
}
