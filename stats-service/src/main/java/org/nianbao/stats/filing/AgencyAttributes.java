package org.nianbao.stats.filing;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What the catalog says of an agency that statistics are grouped by. Each may be null when it is unknown.
 *
 * @param fromYear the first year that it owes a report on as the body that took over from others
 * @param untilYear the last year that it owes a report on; null while it goes on
 */
public record AgencyAttributes(
        AgencyKind kind,
        RegionLevel level,
        String regionCode,
        String regionPath,
        String sector,
        Integer fromYear,
        Integer untilYear) {

    static AgencyAttributes of(FilingReceipt receipt) {
        return new AgencyAttributes(
                receipt.kind(),
                receipt.level(),
                receipt.regionCode(),
                receipt.regionPath(),
                receipt.sector(),
                receipt.agencyFromYear(),
                receipt.agencyUntilYear());
    }
}
