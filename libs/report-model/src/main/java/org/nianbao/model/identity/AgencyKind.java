package org.nianbao.model.identity;

/** What kind of body (公开主体) reports. */
public enum AgencyKind {
    /** 人民政府 of a province, prefecture or county, and its general office reporting for it. */
    GOVERNMENT,
    /** 工作部门: a bureau, commission or office of a government. */
    DEPARTMENT,
    /** 乡镇人民政府, 街道办事处. */
    TOWNSHIP,
    /** 事业单位 and public enterprises that report. */
    INSTITUTION
}
