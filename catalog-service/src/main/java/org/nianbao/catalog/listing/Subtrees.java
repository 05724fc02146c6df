package org.nianbao.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.rim.ApiException;

/** The regions that lists are asked for: each means its whole subtree. */
@ApplicationScoped
class Subtrees {

    private final Gazetteer gazetteer;

    Subtrees(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The division whose subtree is meant, by its present or a former code; null for the whole country.
     *
     * @throws ApiException when there is none
     */
    Division find(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        Division division = gazetteer
                .find(code)
                .orElseThrow(() -> new ApiException(404, "UNKNOWN_REGION", "There is no region with this code."));
        return division.level() == RegionLevel.NATIONAL ? null : division;
    }
}
