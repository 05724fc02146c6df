package org.nianbao.gateway.rankings;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.totals.CoverageView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.PageInfo;
import org.nianbao.model.stats.Ranking;

/** A page of ranked bodies as clients see it. */
@Type("RankingConnection")
@Description("A page of ranked bodies. 一页排名。")
public final class RankingConnection {

    private final Page<RankedView> page;
    private final Ranking ranking;

    public RankingConnection(Page<RankedView> page, Ranking ranking) {
        this.page = page;
        this.ranking = ranking;
    }

    /** The page itself. */
    public Page<RankedView> page() {
        return page;
    }

    @NonNull
    @Description("The entries of this page with their cursors. 本页各项及其游标。")
    public List<@NonNull RankingEdge> getEdges() {
        return page.edges(RankingEdge::new);
    }

    @NonNull
    @Description("The entries of this page without cursors. 本页各项（不含游标）。")
    public List<@NonNull RankedView> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("What comes before and after. 前后页信息。")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("Who is compared. 比较范围。")
    public PeerGroupView getPeers() {
        return new PeerGroupView(ranking.peers());
    }

    @Description("How many bodies have a rank. 有名次的主体数。")
    public int getRanked() {
        return ranking.ranked();
    }

    @Description("How many there are on all pages together, which is how many have a rank. 总数，即有名次的主体数。")
    public long getTotalCount() {
        return ranking.ranked();
    }

    @Description("A rate over fewer cases than this does not rank. 分母小于此数的不参与排名。")
    public int getMinimumN() {
        return ranking.minimumN();
    }

    @NonNull
    @Description("Who is in the ranking and who is not, and why. 覆盖情况。")
    public CoverageView getCoverage() {
        return new CoverageView(ranking.coverage());
    }
}
