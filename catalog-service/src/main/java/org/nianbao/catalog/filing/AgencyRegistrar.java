package org.nianbao.catalog.filing;

import java.net.URI;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.AgencyIdentity;
import org.nianbao.catalog.agencies.AgencyKeys;
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

    AgencyRegistrar(CatalogAgencyRepository agencies, Gazetteer gazetteer) {
        this.agencies = agencies;
        names = new AgencyNameParser(gazetteer);
        places = new AgencyPlaces(gazetteer);
        hints = new PlaceHints(names);
        profiles = new AgencyProfiles(gazetteer, Sectors.ofService());
    }

    /**
     * Holds every agency that one of the filings may be of, until the end of the transaction: two statements however
     * many.
     *
     * @param besides other agencies to hold, by id
     */
    HeldAgencies hold(List<ReportFiling> filings, Set<Long> besides) {
        AgencyKeys keys = new AgencyKeys();
        Map<ReportFiling, NamedAgency> names = new IdentityHashMap<>();
        for (ReportFiling filing : filings) {
            NamedAgency named = name(filing);
            names.put(filing, named);
            named.code().map(CreditCode::value).ifPresent(keys.creditCodes()::add);
            keys.identityKeys().add(AgencyIdentity.key(named.name(), named.profile(), named.origin()));
        }
        return new HeldAgencies(agencies.hold(keys, besides), names, agencies);
    }

    /** The agency that the report names, which is among those held or is entered as a new one. */
    CatalogAgency register(ReportFiling filing, HeldAgencies held) {
        NamedAgency named = held.named(filing);
        AgencyProfile profile = named.profile();
        int year = filing.reading().year();
        Identification found = new AgencyIdentity(held)
                .identify(
                        named.name(),
                        profile,
                        named.code().map(CreditCode::value).orElse(null),
                        year,
                        named.origin());
        CatalogAgency agency = found.known() == null ? agencies.enter(found, profile) : found.known();
        if (found.known() == null) {
            held.add(agency);
        }
        agency.calledIn(year, profile);
        named.code()
                .filter(c -> agency.creditCode() == null
                        && held.findByCreditCode(c.value()).isEmpty())
                .ifPresent(c -> agency.registeredAs(c.value()));
        return agency;
    }

    private NamedAgency name(ReportFiling filing) {
        ReportReading reading = filing.reading();
        Optional<CreditCode> code = CreditCode.find(reading.creditCode());
        ParsedAgencyName name = settle(reading, code);
        return new NamedAgency(name, profiles.profile(name), code, origin(filing));
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
