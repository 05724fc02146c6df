package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.identity.RegionLevel;

/** A region as clients see it. */
@Type("Region")
@Description("An administrative division (GB/T 2260). 行政区划。")
public final class RegionView implements Node {

    private final RegionInfo region;

    public RegionView(RegionInfo region) {
        this.region = region;
    }

    /** Null where there is none. */
    public static RegionView of(RegionInfo region) {
        return region == null ? null : new RegionView(region);
    }

    /** What the catalog knows of it. */
    public RegionInfo info() {
        return region;
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.REGION, Long.parseLong(region.code())).toString();
    }

    @NonNull
    @Description("The code: six digits, or nine for a township. 区划代码：六位，乡级九位。")
    public String getCode() {
        return region.code();
    }

    @NonNull
    @Description("The name, such as 安居区. 名称。")
    public String getName() {
        return region.name();
    }

    @NonNull
    @Description("The name with those above it, such as 四川省遂宁市安居区. 含上级的全称。")
    public String getFullName() {
        return region.fullName();
    }

    @NonNull
    @Description("What stood in its place before, since 2009, latest first. 2009年以来的原区划，最近的在前。")
    public List<@NonNull FormerRegionView> getFormerly() {
        return region.formerly().stream().map(FormerRegionView::new).toList();
    }

    @NonNull
    @Description("The level. 级别。")
    public RegionLevel getLevel() {
        return region.level();
    }
}
