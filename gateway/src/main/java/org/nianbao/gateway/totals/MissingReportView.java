package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.MissingReport;

/** A missing report as clients see it. */
@Type("MissingReport")
@Description("A report that should be there and is not. 应有而未见的报告。")
public final class MissingReportView {

    private final MissingReport missing;

    public MissingReportView(MissingReport missing) {
        this.missing = missing;
    }

    /** The catalog's number of the body. */
    long agencyId() {
        return missing.agencyId();
    }

    @Description("The year it should be on. 应报告的年度。")
    public int getYear() {
        return missing.year();
    }

    @NonNull
    @Description("Why it should be there. 判定依据。")
    public MissingBecause getReason() {
        return MissingBecause.valueOf(missing.reason().name());
    }

    @Description("The last year that the body reported on; null when it is later. 最近一次报告的年度；均在此后时为空。")
    public Integer getLastYear() {
        return missing.lastYear();
    }
}
