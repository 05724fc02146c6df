package org.nianbao.model.form;

/** An edition (版式) of the official form. Which one a table belongs to is told by its headers, never by the year. */
public enum FormEdition {
    /** No table at all: sections of text under the 2007 Regulation (国务院令第492号), article 32. */
    NARRATIVE,
    /** 政府信息公开情况统计表, one table of 统计指标, 单位, 统计数, for 2014 to 2018. */
    F2014,
    /** Six sections with tables in two, three and four, for 2019 and 2020 (国办公开办函〔2019〕60号). */
    F2019,
    /** As F2019 with a new table two and 其他处理 split in three, since 2021 (国办公开办函〔2021〕30号). */
    F2021
}
