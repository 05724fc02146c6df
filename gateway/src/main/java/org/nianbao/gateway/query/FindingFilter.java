package org.nianbao.gateway.query;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.reading.Severity;

/** Which findings to list; every condition must hold. */
@Input("FindingFilter")
@Description("Which findings to list; every condition given must hold. 发现筛选条件，须同时满足。")
public class FindingFilter {

    @Description("The check's id, such as T3-BALANCE. 校验规则编号。")
    public String rule;

    @Description("The year of the report. 报告年度。")
    public Integer year;

    @Description("How much they matter. 严重程度。")
    public Severity severity;

    @Description("Whose fault they are. 责任归属。")
    public Fault fault;

    @Description("The code of a region: findings of all bodies in it and below. 行政区划代码：含其下级的全部主体。")
    public String region;

    @Description("What a person has said of them; absent for all. 复核状态；不填则全部。")
    public List<FindingStatus> status;
}
