package org.nianbao.catalog.agencies;

import java.util.List;
import java.util.Optional;

/** What identification asks about the agencies filed so far. */
public interface KnownAgencies {

    Optional<CatalogAgency> findByCreditCode(String code);

    Optional<CatalogAgency> findByIdentityKey(String key);

    /** Agencies that were ever called so in that region, by the unit's key. */
    List<CatalogAgency> listByUnit(String unitKey, List<String> regionCodes);

    /** Agencies that some report called exactly so. */
    List<CatalogAgency> listByName(String written);
}
