package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/** Which reports to list; every condition must hold. */
@Input("ReportFilter")
@Description("Which reports to list; every condition given must hold. 报告筛选条件，须同时满足。")
public class ReportFilter {

    @Id
    @Description("The agency that reports. 报告主体的标识。")
    public String agency;

    @Description("The code of a region: reports of it and of everything below it. 区划代码：含其下级。")
    public String region;

    @Description("The level of the government. 政府级别。")
    public RegionLevel level;

    @Description("What kind of body. 主体类别。")
    public AgencyKind kind;

    @Description("The functional system, such as 商务. 所属系统，如商务。")
    public String sector;

    @Description("The edition of the form. 版式。")
    public FormEdition edition;

    @Description("The body's own figures, or those that add up others. 汇总口径。")
    public Scope scope;

    @Description("The years reported on. 报告年度范围。")
    public YearRange years;
}
