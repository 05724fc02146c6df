package org.nianbao.gateway.totals;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.Coverage;

/** Coverage as clients see it. */
@Type("Coverage")
@Description(
        "What a figure over many bodies rests on; usable and the excluded add up to reported. 汇总数据的覆盖情况：可用数与未计入数之和等于已报告数。")
public final class CoverageView {

    private final Coverage coverage;

    public CoverageView(Coverage coverage) {
        this.coverage = coverage;
    }

    @Description(
            "Bodies that should have reported: they did for this year or an earlier one, or took over from a body that did, and have not ended. 应报告的主体数（当年或以前报告过，或承接了报告过的机关，且未撤并）。")
    public long getExpected() {
        return coverage.expected();
    }

    @Description("Bodies that reported. 已报告的主体数。")
    public long getReported() {
        return coverage.reported();
    }

    @Description("Reports that the figure is made of. 计入的报告数。")
    public long getUsable() {
        return coverage.usable();
    }

    @NonNull
    @Description("The others, by the reason for which they are left out. 未计入的报告数，按原因。")
    public List<@NonNull ExclusionCountView> getExcluded() {
        return coverage.excluded().stream().map(ExclusionCountView::new).toList();
    }
}
