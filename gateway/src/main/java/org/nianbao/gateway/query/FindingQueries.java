package org.nianbao.gateway.query;

import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.services.StatsClient;
import org.nianbao.gateway.view.FindingConnection;

/** Findings of all agencies. */
@GraphQLApi
public class FindingQueries {

    private static final int LONGEST_RULE = 40;

    private final StatsClient stats;

    public FindingQueries(@RestClient StatsClient stats) {
        this.stats = stats;
    }

    @Query("findings")
    @Description("Places where reports contradict themselves or each other, newest year first. 全部勾稽关系不成立之处，最新年度在前。")
    public CompletionStage<FindingConnection> findings(
            @Name("filter") @Description("Which findings. 筛选条件。") FindingFilter filter,
            @Name("first") @DefaultValue("20") @Description("How many at most; up to 100. 每页数量，最多100。") Integer first,
            @Name("after") @Description("The cursor to go on from. 从此游标之后继续。") String after) {
        FindingFilter chosen = filter == null ? new FindingFilter() : filter;
        Long afterId = Cursor.parse(after);
        return stats.listAllFindings(
                        Checked.text("rule", chosen.rule, LONGEST_RULE),
                        YearRange.plausible(chosen.year),
                        Views.orEmpty(chosen.status),
                        Checked.pageSize(first),
                        afterId)
                .map(slice -> Pages.ofFindings(slice, afterId))
                .subscribeAsCompletionStage();
    }
}
