package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.AgencyLineage;

/** A predecessor or successor as clients see it. */
@Type("Kin")
@Description("Another body that one came from or went on as. 前身或后继。")
public final class KinView {

    private final AgencyLineage.Kin kin;

    public KinView(AgencyLineage.Kin kin) {
        this.kin = kin;
    }

    /** The catalog's number of the other body. */
    public long agencyId() {
        return kin.agencyId();
    }

    @NonNull
    @Description("How the one goes on as the other. 沿革方式。")
    public LineageRelation getRelation() {
        return LineageRelation.valueOf(kin.relation().name());
    }

    @Description("The change took place in this year or later; null when unknown. 变更不早于此年；未知时为空。")
    public Integer getNotBefore() {
        return kin.notBefore();
    }

    @Description("The change took place in this year or before; null when unknown. 变更不晚于此年；未知时为空。")
    public Integer getNotAfter() {
        return kin.notAfter();
    }

    @NonNull
    @Description("What says so. 依据。")
    public LineageBasis getBasis() {
        return LineageBasis.valueOf(kin.basis().name());
    }

    @Description("The reform, or the curator's note; null when there is none. 改革名称或登记说明；没有时为空。")
    public String getSource() {
        return kin.source();
    }
}
