package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.CuratedChange.Traits;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** What an agency was or is, as clients see it. */
@Type("AgencyTraits")
@Description("What an agency was before or after an edit. 更正前后的主体信息。")
public final class TraitsView {

    private final Traits traits;

    private TraitsView(Traits traits) {
        this.traits = traits;
    }

    static TraitsView of(Traits traits) {
        return traits == null ? null : new TraitsView(traits);
    }

    @NonNull
    @Description("What kind of body it is. 主体类别。")
    public AgencyKind getKind() {
        return traits.kind();
    }

    @Description("The level of the government it belongs to; null when it could not be told. 所属政府的级别；不能确定时为空。")
    public RegionLevel getLevel() {
        return traits.level();
    }

    @Description("The functional system; null when unknown. 所属系统；未知时为空。")
    public String getSector() {
        return traits.sector();
    }

    @Description("The code of the division it belongs to; null when it could not be told. 所属行政区划代码；不能确定时为空。")
    public String getRegionCode() {
        return traits.regionCode();
    }
}
