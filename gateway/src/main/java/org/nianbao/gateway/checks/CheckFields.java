package org.nianbao.gateway.checks;

import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.services.StatsClient;
import org.nianbao.gateway.view.Language;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.stats.ReportFindingsKey;

/** The checks themselves, and what came of each in a report. */
@GraphQLApi
public class CheckFields {

    private final StatsClient stats;
    private final Batches batches;

    public CheckFields(@RestClient StatsClient stats, Batches batches) {
        this.stats = stats;
        this.batches = batches;
    }

    @Query("checks")
    @Description("Every relation that reports are checked for. 全部校验规则。")
    public CompletionStage<List<@NonNull CheckView>> checks(
            @Name("rule") @Description("Only those of one id, such as T3-BALANCE. 只列某一编号的规则。") String rule) {
        return stats.listChecks()
                .map(list -> list.checks().stream()
                        .filter(check -> rule == null || check.id().equals(rule))
                        .map(CheckView::new)
                        .toList())
                .subscribeAsCompletionStage();
    }

    @NonNull
    @Description("What must hold, in words. 规则说明。")
    public String message(
            @Source CheckView check,
            @Name("language") @DefaultValue("ZH") @Description("The language. 语言。") Language language) {
        return check.in("message", language);
    }

    @Description(
            "What came of every check: what holds, what does not, and what cannot be told; null for a report without figures. An aggregate against its parts is told by findings alone. 各项校验的结果：成立、不成立或无法判断；没有数据的报告为空。汇总数与下属报告的比对只见于发现。")
    public CompletionStage<List<@NonNull AssessmentView>> assessments(@Source ReportView report, Context context) {
        return batches.assessments()
                .load(context, new ReportFindingsKey(report.info().id(), List.of()))
                .thenApply(found -> found == null
                        ? null
                        : found.stream().map(AssessmentView::new).toList());
    }
}
