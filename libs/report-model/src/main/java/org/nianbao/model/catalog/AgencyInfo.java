package org.nianbao.model.catalog;

import java.util.List;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * An agency (公开主体) as the catalog knows it.
 *
 * @param name its present full name, such as 遂宁市安居区商务局
 * @param creditCode null when unknown
 * @param level of the government it belongs to; null when the place could not be told and the name leaves it open
 * @param sector the functional system, such as 商务; null when unknown
 * @param regionCode the division it belongs to; null when the place could not be told
 * @param provisional true when a person has still to say whether it is another agency under a new name
 * @param names all names it is known by, latest first
 */
public record AgencyInfo(
        long id,
        String name,
        String creditCode,
        AgencyKind kind,
        RegionLevel level,
        String sector,
        String regionCode,
        boolean provisional,
        List<AgencyName> names) {

    public AgencyInfo {
        names = List.copyOf(names);
    }

    /**
     * A name and the years in which reports used it.
     *
     * @param fromYear null when unknown
     * @param toYear null when it is in use
     */
    public record AgencyName(String name, Integer fromYear, Integer toYear) {}
}
