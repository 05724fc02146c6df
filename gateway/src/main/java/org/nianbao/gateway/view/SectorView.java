package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.services.CatalogLists;

/** A functional system as clients see it. */
@Type("Sector")
@Description("A functional system, by which bodies of different places are compared. 系统（条线），用于跨地区比较。")
public final class SectorView {

    private final CatalogLists.SectorUnits sector;

    public SectorView(CatalogLists.SectorUnits sector) {
        this.sector = sector;
    }

    @NonNull
    @Description("Its name, as filters take it. 名称，即筛选条件所用的值。")
    public String getName() {
        return sector.name();
    }

    @NonNull
    @Description("The names of units that belong to it. 属于该系统的单位名称。")
    public List<@NonNull String> getUnits() {
        return sector.units();
    }
}
