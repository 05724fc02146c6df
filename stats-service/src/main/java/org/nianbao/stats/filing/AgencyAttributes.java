package org.nianbao.stats.filing;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** What the catalog says of an agency that statistics are grouped by. Each may be null when it is unknown. */
public record AgencyAttributes(
        AgencyKind kind, RegionLevel level, String regionCode, String regionPath, String sector) {

    static AgencyAttributes of(FilingReceipt receipt) {
        return new AgencyAttributes(
                receipt.kind(), receipt.level(), receipt.regionCode(), receipt.regionPath(), receipt.sector());
    }
}
