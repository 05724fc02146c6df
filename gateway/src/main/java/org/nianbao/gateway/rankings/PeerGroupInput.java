package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.PeerGroup;

/** Who is compared with whom. */
@Input("PeerGroupInput")
@Description(
        "Who is compared with whom: bodies of one level, and of one kind, functional system and region where given. 比较范围：同一级别，并可限定类别、系统与区划。")
public class PeerGroupInput {

    private static final int LONGEST_SECTOR = 32;

    @NonNull
    @Description("The level of government. 政府级别。")
    public RegionLevel level;

    @Description(
            "The kind of body; absent for all but governments, which are compared with each other only. 主体类别；不填为政府以外的全部主体，政府只与政府比较。")
    public AgencyKind kind;

    @Description("The functional system, such as 商务. 所属系统，如商务。")
    public String sector;

    @Description("A region and everything below it. 区划代码（含下级）。")
    public String region;

    PeerGroup group() {
        return new PeerGroup(level, kind, Checked.text("sector", sector, LONGEST_SECTOR), Checked.regionCode(region));
    }
}
