package org.nianbao.model.stats;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * Agencies that compare with one another (可比组). The reports are the bodies' own; those of governments, aggregates.
 *
 * @param level the one level that peers have
 * @param kind null for all but governments
 * @param sector null for all
 * @param regionCode the division whose subtree peers lie in; null for the country
 */
public record PeerGroup(RegionLevel level, AgencyKind kind, String sector, String regionCode) {}
