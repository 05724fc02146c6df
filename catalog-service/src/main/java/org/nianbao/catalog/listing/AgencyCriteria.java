package org.nianbao.catalog.listing;

import org.nianbao.catalog.regions.Division;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Which agencies a list shall hold; what is null is not asked for. */
record AgencyCriteria(Division subtree, RegionLevel level, AgencyKind kind, String sector, Boolean provisional) {

    /** For the agency under that alias. */
    Conditions conditions(String always) {
        // A path ends in digits and goes on with a slash, and 0 is the character after the slash: one range of the
        // index.
        return new Conditions(always)
                .and("b.level = :level", "level", level)
                .and("b.kind = :kind", "kind", kind)
                .and("b.sector = :sector", "sector", sector)
                .and("b.provisional = :provisional", "provisional", provisional)
                .and(
                        "b.regionPath >= :path and b.regionPath < concat(:path, '0')",
                        "path",
                        subtree == null ? null : subtree.path());
    }
}
