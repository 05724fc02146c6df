package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.FindingCounts;

/** Numbers of findings as clients see them. */
@Type("FindingCount")
@Description("How many findings one report has. 一份报告的发现数。")
public final class FindingCountView {

    private final FindingCounts counts;

    public FindingCountView(FindingCounts counts) {
        this.counts = counts;
    }

    /** The catalog's number of the report. */
    public long reportId() {
        return counts.reportId();
    }

    @Description("The year of the report. 报告年度。")
    public int getYear() {
        return counts.year();
    }

    @Description("Not yet looked at. 待复核数。")
    public int getOpen() {
        return counts.open();
    }

    @Description("Confirmed by a person. 已确认数。")
    public int getConfirmed() {
        return counts.confirmed();
    }

    @Description("Dismissed by a person. 已排除数。")
    public int getDismissed() {
        return counts.dismissed();
    }

    @Description("Of severity ERROR, not dismissed. 严重程度为ERROR且未排除的数量。")
    public int getErrors() {
        return counts.errors();
    }
}
