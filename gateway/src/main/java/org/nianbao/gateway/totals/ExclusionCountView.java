package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.Coverage;
import org.nianbao.model.stats.Exclusion;

/** A reason and a number as clients see them. */
@Type("ExclusionCount")
@Description("How many reports are left out for one reason. 因同一原因未计入的报告数。")
public final class ExclusionCountView {

    private final Coverage.Excluded excluded;

    public ExclusionCountView(Coverage.Excluded excluded) {
        this.excluded = excluded;
    }

    @NonNull
    @Description("Why. 原因。")
    public Exclusion getReason() {
        return excluded.reason();
    }

    @Description("How many reports. 报告数。")
    public long getCount() {
        return excluded.count();
    }
}
