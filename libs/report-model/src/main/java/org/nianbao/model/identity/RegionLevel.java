package org.nianbao.model.identity;

/** The level of an administrative division (行政区划级别). */
public enum RegionLevel {
    NATIONAL,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
}
