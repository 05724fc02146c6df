package org.nianbao.catalog.filing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.AgencyIdentity;
import org.nianbao.catalog.agencies.AgencyNameParser;
import org.nianbao.catalog.agencies.AgencyPlaces;
import org.nianbao.catalog.agencies.AgencyProfile;
import org.nianbao.catalog.agencies.AgencyProfiles;
import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.agencies.Identification;
import org.nianbao.catalog.agencies.ParsedAgencyName;
import org.nianbao.catalog.agencies.PlaceHints;
import org.nianbao.catalog.agencies.Sectors;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.identity.CreditCode;
import org.nianbao.model.identity.RegionCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;

/** Finds the agency that a filing is of, or enters it as a new one. */
@ApplicationScoped
class AgencyRegistrar {

    private final CatalogAgencyRepository agencies;
    private final AgencyNameParser names;
    private final AgencyPlaces places;
    private final PlaceHints hints;
    private final AgencyProfiles profiles;
    private final AgencyIdentity identity;

    AgencyRegistrar(CatalogAgencyRepository agencies, Gazetteer gazetteer) {
        this.agencies = agencies;
        names = new AgencyNameParser(gazetteer);
        places = new AgencyPlaces(gazetteer);
        hints = new PlaceHints(names);
        profiles = new AgencyProfiles(gazetteer, Sectors.ofService());
        identity = new AgencyIdentity(agencies);
    }

    /**
     * The agency that the report names, held until the end of the transaction together with the one it may have been
     * merged into.
     */
    CatalogAgency register(ReportFiling filing) {
        ReportReading reading = filing.reading();
        Optional<CreditCode> code = CreditCode.find(reading.creditCode());
        ParsedAgencyName name = settle(reading, code);
        AgencyProfile profile = profiles.profile(name);
        Identification found = identity.identify(
                name, profile, code.map(CreditCode::value).orElse(null), reading.year(), origin(filing));
        CatalogAgency agency = found.known() == null ? agencies.enter(found, profile) : agencies.lock(found.known());
        agency.calledIn(reading.year(), profile);
        code.filter(c -> agency.creditCode() == null
                        && agencies.findByCreditCode(c.value()).isEmpty())
                .ifPresent(c -> agency.registeredAs(c.value()));
        return agency;
    }

    private ParsedAgencyName settle(ReportReading reading, Optional<CreditCode> code) {
        ParsedAgencyName name = names.parse(reading.agencyName());
        List<String> stated = Arrays.asList(
                reading.regionCode(),
                code.flatMap(CreditCode::region).map(RegionCode::value).orElse(null));
        ParsedAgencyName settled = places.settle(name, stated);
        if (settled.places().size() == 1) {
            return settled;
        }
        List<String> texts = reading.sections().stream().map(Section::text).toList();
        return hints.find(name.unit(), texts)
                .map(place -> places.settle(name, List.of(place.code())))
                .orElse(settled);
    }

    /** Reports of one site are by one body of that name; without a site every document stands for itself. */
    private static String origin(ReportFiling filing) {
        String document = filing.reading().document().sha256();
        if (filing.sourceUrl() == null) {
            return document;
        }
        try {
            String host = URI.create(filing.sourceUrl()).getHost();
            return host == null ? document : host;
        } catch (IllegalArgumentException notAnAddress) {
            // The address tells no site, as if there were none.
            return document;
        }
    }
}
