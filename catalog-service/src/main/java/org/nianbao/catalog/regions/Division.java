package org.nianbao.catalog.regions;

import org.nianbao.model.identity.RegionLevel;

/**
 * An administrative division (行政区划) as the algorithms see it. There are 45,000 in memory, so what can be told from the
 * divisions above is not held again in each.
 *
 * @param parent the division directly above; null for the country itself
 */
public record Division(String code, String name, RegionLevel level, Division parent) {

    /** 中华人民共和国, under the code that GB/T 2260 leaves for the country. */
    public static final Division COUNTRY = new Division("100000", "中国", RegionLevel.NATIONAL, null);

    /** The name with those above it, such as 四川省遂宁市安居区. */
    public String fullName() {
        return isTopmost() ? name : parent.fullName() + name;
    }

    /** The codes from the province down to this division, joined by slashes; the country's is its own code. */
    public String path() {
        return isTopmost() ? code : parent.path() + '/' + code;
    }

    /** Null for the country itself. */
    public String parentCode() {
        return parent == null ? null : parent.code;
    }

    /** True when this division is the other one or lies in it. */
    public boolean isWithin(Division other) {
        if (other.level == RegionLevel.NATIONAL || isAt(other)) {
            return true;
        }
        return parent != null && parent.isWithin(other);
    }

    /** Under the same code in the same place; what was absorbed is, whatever its name was. */
    private boolean isAt(Division other) {
        return code.equals(other.code)
                && (parent == null ? other.parent == null : other.parent != null && parent.isAt(other.parent));
    }

    private boolean isTopmost() {
        return parent == null || parent.level == RegionLevel.NATIONAL;
    }
}
