package org.nianbao.catalog.regions;

import org.nianbao.model.identity.RegionLevel;

/**
 * An administrative division (行政区划) as the algorithms see it.
 *
 * @param fullName with the names above it, such as 四川省遂宁市安居区
 * @param parentCode null for the country itself
 * @param path codes from the province down to this division, joined by slashes; the country's is its own code
 */
public record Division(String code, String name, String fullName, RegionLevel level, String parentCode, String path) {

    /** 中华人民共和国, under the code that GB/T 2260 leaves for the country. */
    public static final Division COUNTRY = new Division("100000", "中国", "中国", RegionLevel.NATIONAL, null, "100000");

    /** The division of that name directly below this one. */
    Division child(String code, String name, RegionLevel level) {
        boolean topmost = this.level == RegionLevel.NATIONAL;
        return new Division(
                code, name, topmost ? name : fullName + name, level, this.code, topmost ? code : path + '/' + code);
    }

    /** True when this division is the other one or lies in it. */
    public boolean isWithin(Division other) {
        return other.level == RegionLevel.NATIONAL || path.equals(other.path) || path.startsWith(other.path + '/');
    }
}
