package org.nianbao.gateway.view;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.stats.FindingVerdict;

/** A verdict as clients see it. */
@Type("FindingVerdict")
@Description("What a person once said of this place. 一次人工复核。")
public final class FindingVerdictView {

    private final FindingVerdict verdict;

    public FindingVerdictView(FindingVerdict verdict) {
        this.verdict = verdict;
    }

    @NonNull
    @Description("The verdict; OPEN takes back an earlier one. 结论；OPEN表示撤回。")
    public FindingStatus getStatus() {
        return verdict.status();
    }

    @Description("The reviewer's words; null when there are none. 说明；没有时为空。")
    public String getNote() {
        return verdict.note();
    }

    @Description("Who said it. 复核人。")
    public String getReviewer() {
        return verdict.reviewer();
    }

    @Description("When. 时间。")
    public Instant getReviewedAt() {
        return verdict.reviewedAt();
    }

    @Description("What one side came to then. 当时等式左边的数值。")
    public Double getLeft() {
        return Numbers.toFloat(verdict.left());
    }

    @Description("What the other side came to then. 当时等式右边的数值。")
    public Double getRight() {
        return Numbers.toFloat(verdict.right());
    }

    @Description("True when the figures are still those. 所依据的数据是否仍为当时的数据。")
    public boolean isStanding() {
        return verdict.standing();
    }
}
