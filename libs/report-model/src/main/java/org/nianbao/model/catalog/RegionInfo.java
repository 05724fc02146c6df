package org.nianbao.model.catalog;

import java.util.List;

import org.nianbao.model.identity.RegionLevel;

/**
 * An administrative division (行政区划, GB/T 2260).
 *
 * @param fullName with the names above it, such as 四川省遂宁市安居区
 * @param parentCode null for the country itself (100000)
 * @param formerly what stood in its place before, since 2009, the latest first
 */
public record RegionInfo(
        String code,
        String name,
        String fullName,
        RegionLevel level,
        String parentCode,
        List<FormerRegionName> formerly) {
    public RegionInfo {
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }

    /** A division that was never called otherwise. */
    public RegionInfo(String code, String name, String fullName, RegionLevel level, String parentCode) {
        this(code, name, fullName, level, parentCode, List.of());
    }

    /**
     * A division that is no more.
     *
     * @param untilYear the year in which its code or name ended
     * @param absorbed true when it went into the present one beside others; false when it is the present one under
     *     another name or code
     */
    public record FormerRegionName(String code, String name, int untilYear, boolean absorbed) {}
}
