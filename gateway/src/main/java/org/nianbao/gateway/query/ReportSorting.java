package org.nianbao.gateway.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In which order reports come. */
@Enum("ReportOrder")
@Description("In which order reports come. 报告排列顺序。")
public enum ReportSorting {
    @Description("Latest year first. 最新年度在前。")
    YEAR,
    @Description("Latest filed first. 最近入库在前。")
    FILED,
    @Description("Latest published first. 最近发布在前。")
    PUBLISHED
}
