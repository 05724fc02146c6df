package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.PeerGroup;

/** A peer group as clients see it. */
@Type("PeerGroup")
@Description("Bodies that are compared with each other. 互相比较的主体范围。")
public final class PeerGroupView {

    private final PeerGroup peers;

    public PeerGroupView(PeerGroup peers) {
        this.peers = peers;
    }

    @Description("The level of government. 政府级别。")
    public RegionLevel getLevel() {
        return peers.level();
    }

    @Description("The kind of body; null for all but governments. 主体类别；政府以外全部主体时为空。")
    public AgencyKind getKind() {
        return peers.kind();
    }

    @Description("The functional system; null for all. 所属系统；不限时为空。")
    public String getSector() {
        return peers.sector();
    }

    @Description("The region they are below; null for the country. 区划代码；全国为空。")
    public String getRegionCode() {
        return peers.regionCode();
    }
}
