package org.nianbao.catalog.agencies;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;

/** Finds agencies by the names people use for them. */
@ApplicationScoped
class AgencyDirectory {

    private final CatalogAgencyRepository agencies;
    private final AgencyNameParser names;

    AgencyDirectory(CatalogAgencyRepository agencies, Gazetteer gazetteer) {
        this.agencies = agencies;
        this.names = new AgencyNameParser(gazetteer);
    }

    /**
     * Agencies that the name may mean, the best kind of match only: those whose present name it is; else those that
     * some report called so; else those of the same unit in a place that the name may mean.
     */
    List<CatalogAgency> listCandidates(String name) {
        ParsedAgencyName parsed = names.parse(name);
        List<String> regions = parsed.places().stream().map(Division::code).toList();
        List<CatalogAgency> alike = agencies.listAlike(parsed.text(), parsed.unitKey(), regions);
        List<CatalogAgency> present = alike.stream()
                .filter(agency -> agency.name().equals(parsed.text()))
                .toList();
        if (!present.isEmpty()) {
            return present;
        }
        List<CatalogAgency> called =
                alike.stream().filter(agency -> agency.isCalled(parsed.text())).toList();
        return called.isEmpty() ? alike : called;
    }
}
