package org.nianbao.model.catalog;

import org.nianbao.model.identity.RegionLevel;

/**
 * An administrative division (行政区划, GB/T 2260).
 *
 * @param fullName with the names above it, such as 四川省遂宁市安居区
 * @param parentCode null for the country itself (100000)
 */
public record RegionInfo(String code, String name, String fullName, RegionLevel level, String parentCode) {}
