package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import org.nianbao.gateway.arguments.YearRange;

/** Which reports to list. */
@Input("ReportFilter")
@Description("Which reports to list. 报告筛选条件。")
public class ReportFilter {

    @Id
    @NonNull
    @Description("The agency that reports. 报告主体的标识。")
    public String agency;

    @Description("The years reported on. 报告年度范围。")
    public YearRange years;
}
