package org.nianbao.catalog.agencies;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What one report tells of the agency that filed it.
 *
 * @param name its full name, such as 遂宁市安居区商务局; as written when the place cannot be told
 * @param written the name as the report writes it, without blanks, such as 安居区商务局
 * @param unitKey the unit in the form that names are compared in, such as 商务局
 * @param level null when the place could not be told and the name leaves it open
 * @param sector null when unknown
 * @param regionCode null when the place could not be told
 * @param placeCode of the place that tells the body apart: the region's own code, or that of a former division whose
 *     bodies were others than those of the region it went into; null when the place could not be told
 * @param regionPath codes from the province down to the region; null when the place could not be told
 */
public record AgencyProfile(
        String name,
        String written,
        String unitKey,
        AgencyKind kind,
        RegionLevel level,
        String sector,
        String regionCode,
        String placeCode,
        String regionPath) {}
