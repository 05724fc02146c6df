package org.nianbao.gateway.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.GroupCoverage;

/** The coverage of a group as clients see it. */
@Type("CoverageGroup")
@Description("How many bodies of a group reported. 一组主体的报告情况。")
public final class CoverageGroupView {

    private final GroupCoverage covered;

    public CoverageGroupView(GroupCoverage covered) {
        this.covered = covered;
    }

    /** The code of the group's region; null unless grouped by. */
    String regionCode() {
        return covered.group().regionCode();
    }

    @Description("The year; null unless grouped by. 年度；未按此分组时为空。")
    public Integer getYear() {
        return covered.group().year();
    }

    @Description("The level; null unless grouped by. 级别；未按此分组时为空。")
    public RegionLevel getLevel() {
        return covered.group().level();
    }

    @Description("The functional system; null unless grouped by, and where it is unknown. 系统；未按此分组或未知时为空。")
    public String getSector() {
        return covered.group().sector();
    }

    @Description("The kind of body; null unless grouped by. 主体类别；未按此分组时为空。")
    public AgencyKind getKind() {
        return covered.group().kind();
    }

    @Description("Bodies that should have reported. 应报告的主体数。")
    public long getExpected() {
        return covered.expected();
    }

    @Description("Bodies that reported. 已报告的主体数。")
    public long getReported() {
        return covered.reported();
    }

    @Description("Reports on the body itself. 本机关报告数。")
    public long getOwn() {
        return covered.own();
    }

    @Description("Reports that add up other bodies. 汇总报告数。")
    public long getAggregate() {
        return covered.aggregate();
    }
}
