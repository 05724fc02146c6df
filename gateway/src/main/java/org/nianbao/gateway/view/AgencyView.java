package org.nianbao.gateway.view;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** An agency as clients see it. */
@Type("Agency")
@Description("A public body that must report on government information disclosure. 须发布政府信息公开工作年度报告的公开主体。")
public final class AgencyView implements Node {

    private final AgencyInfo agency;

    public AgencyView(AgencyInfo agency) {
        this.agency = agency;
    }

    /** Null where there is none. */
    public static AgencyView of(AgencyInfo agency) {
        return agency == null ? null : new AgencyView(agency);
    }

    /** What the catalog knows of it. */
    public AgencyInfo info() {
        return agency;
    }

    @Override
    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    public String getId() {
        return new GlobalId(NodeKind.AGENCY, agency.id()).toString();
    }

    @NonNull
    @Description("The present full name. 现用全称。")
    public String getName() {
        return agency.name();
    }

    @NonNull
    @Description("All names it is known by, latest first. 所有已知名称，最新的在前。")
    public List<@NonNull AgencyNameView> getNames() {
        return agency.names().stream().map(AgencyNameView::new).toList();
    }

    @Description("The unified social credit code (GB 32100-2015); null when unknown. 统一社会信用代码；未知时为空。")
    public String getCreditCode() {
        return agency.creditCode();
    }

    @NonNull
    @Description("What kind of body it is. 主体类别。")
    public AgencyKind getKind() {
        return agency.kind();
    }

    @Description("The level of the government it belongs to; null when the place could not be told. 所属政府的级别；地点不能确定时为空。")
    public RegionLevel getLevel() {
        return agency.level();
    }

    @Description("The functional system, such as 商务; null when unknown. 所属系统，如商务；未知时为空。")
    public String getSector() {
        return agency.sector();
    }

    @Description("True when a person has still to say whether it is another agency under a new name. 是否待人工确认与其他主体的关系。")
    public boolean isProvisional() {
        return agency.provisional();
    }
}
