package org.nianbao.model.stats;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What a group of reports has in common; null where it was not asked for, or is unknown.
 *
 * @param regionCode a child of the region asked for, or that region for its own bodies; null also when a body's place
 *     is unknown
 */
public record TotalsGroup(Integer year, String regionCode, RegionLevel level, String sector, AgencyKind kind) {}
