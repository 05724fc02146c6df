package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.catalog.AgencyInfo;

/** A name as clients see it. */
@Type("AgencyName")
@Description("A name of an agency and the years in which reports used it. 主体名称及其在报告中使用的年份。")
public final class AgencyNameView {

    private final AgencyInfo.AgencyName used;

    public AgencyNameView(AgencyInfo.AgencyName used) {
        this.used = used;
    }

    @NonNull
    @Description("The name. 名称。")
    public String getName() {
        return used.name();
    }

    @Description("The first year; null when unknown. 起始年份；未知时为空。")
    public Integer getFromYear() {
        return used.fromYear();
    }

    @Description("The last year; null while it is in use. 终止年份；仍在使用时为空。")
    public Integer getToYear() {
        return used.toYear();
    }
}
