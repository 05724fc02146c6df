package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.RegionInfo;

/** A division that is no more, as clients see it. */
@Type("FormerRegion")
@Description("A division that is no more, in whose place a present one stands. 已撤销或更名的区划。")
public final class FormerRegionView {

    private final RegionInfo.FormerRegionName former;

    public FormerRegionView(RegionInfo.FormerRegionName former) {
        this.former = former;
    }

    @NonNull
    @Description("Its code. 原代码。")
    public String getCode() {
        return former.code();
    }

    @NonNull
    @Description("Its name. 原名称。")
    public String getName() {
        return former.name();
    }

    @Description("The year in which its code or name ended. 停用年份。")
    public int getUntilYear() {
        return former.untilYear();
    }

    @Description(
            "True when it went into the present one beside others; false when it is the present one under another name or code. 是否并入（否则为更名或改代码）。")
    public boolean isAbsorbed() {
        return former.absorbed();
    }
}
