package org.nianbao.catalog.curating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.nianbao.catalog.agencies.AgencyTraits;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What a curator says an agency is; all of it, also what stays.
 *
 * @param level null when it cannot be told
 * @param sector one of the table of sectors; null when it belongs to none
 * @param regionCode null when the place is not known
 * @param note what this rests on; null when there is none
 */
public record EditedProfile(
        @NotNull AgencyKind kind,
        RegionLevel level,
        String sector,
        String regionCode,
        @Size(max = 500) String note) {

    AgencyTraits traits() {
        return new AgencyTraits(kind, level, sector, regionCode);
    }
}
