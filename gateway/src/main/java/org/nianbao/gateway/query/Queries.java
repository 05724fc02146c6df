package org.nianbao.gateway.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.IngestClient;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.submissions.Submissions;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.DocumentView;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.gateway.view.IndicatorView;
import org.nianbao.gateway.view.Node;
import org.nianbao.gateway.view.RegionView;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicators;

/** Where queries begin, besides the agencies. */
@GraphQLApi
public class Queries {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final int MOST_NODES = 100;

    private final Batches batches;
    private final IngestClient ingest;
    private final Submissions submissions;

    public Queries(Batches batches, @RestClient IngestClient ingest, Submissions submissions) {
        this.batches = batches;
        this.ingest = ingest;
        this.submissions = submissions;
    }

    @Query("node")
    @Description("Anything that has a global id, by it; null when there is none. 按全局标识查询任何对象；没有时为空。")
    public CompletionStage<Node> node(
            @Name("id") @Id @NonNull @Description("The global id. 全局标识。") String id, Context context) {
        return find(GlobalId.parse(id), context);
    }

    @Query("nodes")
    @Description(
            "Several things by their global ids, in the order asked; null where there is none. 按多个全局标识查询，按所列顺序；没有时该项为空。")
    public CompletionStage<List<Node>> nodes(
            @Name("ids") @NonNull @Description("Global ids; up to 100. 全局标识，最多100个。") List<String> ids,
            Context context) {
        Checked.atMost(MOST_NODES, "ids", ids);
        List<CompletableFuture<Node>> found = ids.stream()
                .map(id -> find(GlobalId.parse(id), context).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new)).thenApply(all -> {
            List<Node> nodes = new ArrayList<>();
            found.forEach(each -> nodes.add(each.join()));
            return nodes;
        });
    }

    private CompletionStage<Node> find(GlobalId parsed, Context context) {
        return switch (parsed.kind()) {
            case AGENCY -> batches.agencies().load(context, parsed.number()).thenApply(AgencyView::of);
            case REPORT -> batches.reports().load(context, parsed.number()).thenApply(ReportView::of);
            case REGION ->
                batches.regions().load(context, String.valueOf(parsed.number())).thenApply(RegionView::of);
            case FINDING -> batches.findings().load(context, parsed.number()).thenApply(FindingView::of);
            case INGEST_JOB -> submissions.findJob(parsed.number(), context).thenApply(found -> found);
            case INGEST_BATCH -> submissions.findBatch(parsed.number(), context).thenApply(found -> found);
        };
    }

    @Query("region")
    @Description("An administrative division by its code; null when there is none. 按代码查询行政区划；没有时为空。")
    public CompletionStage<RegionView> region(
            @Name("code") @NonNull @Description("Six digits, or nine for a township. 六位代码，乡级九位。") String code,
            Context context) {
        return batches.regions().load(context, Checked.regionCode(code)).thenApply(RegionView::of);
    }

    @Query("report")
    @Description("A report by its global id; null when there is none. 按全局标识查询报告；没有时为空。")
    public CompletionStage<ReportView> report(
            @Name("id") @Id @NonNull @Description("The global id. 全局标识。") String id, Context context) {
        return batches.reports()
                .load(context, GlobalId.parse(id, NodeKind.REPORT))
                .thenApply(ReportView::of);
    }

    @Query("indicators")
    @NonNull
    @Description("Every indicator there is, in the order of the forms. 全部指标，按表格顺序。")
    public List<@NonNull IndicatorView> indicators(
            @Name("edition") @Description("Only those of one edition. 只列某一版式的指标。") FormEdition edition) {
        return Indicators.listAll().stream()
                .filter(indicator -> edition == null || indicator.editions().contains(edition))
                .map(IndicatorView::new)
                .toList();
    }

    @Query("document")
    @Description("A submitted document; null when there is none. 已提交的原始文件；没有时为空。")
    public CompletionStage<DocumentView> document(
            @Name("sha256") @NonNull @Description("SHA-256 of its bytes in lower-case hexadecimal. 文件的SHA-256（小写十六进制）。")
                    String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw QueryException.badInput("A SHA-256 has 64 digits from 0 to 9 and a to f.");
        }
        return ingest.getDocument(sha256)
                .map(DocumentView::new)
                .onFailure(Refusal::isAbsence)
                .recoverWithNull()
                .subscribeAsCompletionStage();
    }
}
