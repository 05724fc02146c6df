package org.nianbao.catalog.agencies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What is said of an agency besides its names, and may be put right by a curator.
 *
 * @param level null when it cannot be told
 * @param sector null when unknown
 * @param regionCode null when the place could not be told
 */
@Embeddable
public record AgencyTraits(
        @Enumerated(EnumType.STRING) AgencyKind kind,
        @Enumerated(EnumType.STRING) RegionLevel level,
        String sector,
        String regionCode) {}
