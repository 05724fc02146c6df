package org.nianbao.catalog.lineage;

/**
 * The years in which an agency reported as one unit of one place.
 *
 * @param agencyId who answers for it
 * @param agencyName that one's present name
 * @param place the place's code, perhaps a former one
 */
record CalledOnce(long agencyId, String agencyName, String place, String unit, int firstYear, int lastYear) {}
