package org.nianbao.catalog.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.KnownAgencies;
import org.nianbao.model.filing.ReportFiling;

/**
 * The agencies that a group of filings may be of, held until the end of the transaction, and those that it enters. What
 * is asked beyond them, for a body whose place is not known, goes to the database.
 */
final class HeldAgencies implements KnownAgencies {

    private final List<CatalogAgency> agencies;
    private final Set<CatalogAgency> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ReportFiling, NamedAgency> names;
    private final KnownAgencies others;

    /** @param names what each filing of the group, itself and no equal one, says of its agency */
    HeldAgencies(Collection<CatalogAgency> held, Map<ReportFiling, NamedAgency> names, KnownAgencies others) {
        this.agencies = new ArrayList<>(held);
        this.names = names;
        this.others = others;
    }

    NamedAgency named(ReportFiling filing) {
        return names.get(filing);
    }

    /** One that was entered in this transaction. */
    void add(CatalogAgency agency) {
        agencies.add(agency);
        entered.add(agency);
    }

    /** True when nothing can have been filed for it before. */
    boolean isNew(CatalogAgency agency) {
        return entered.contains(agency);
    }

    CatalogAgency get(long id) {
        return agencies.stream().filter(agency -> agency.id() == id).findFirst().orElseThrow();
    }

    @Override
    public Optional<CatalogAgency> findByCreditCode(String code) {
        return agencies.stream()
                .filter(agency -> code.equals(agency.creditCode()))
                .findFirst();
    }

    @Override
    public Optional<CatalogAgency> findByIdentityKey(String key) {
        return agencies.stream()
                .filter(agency -> key.equals(agency.identityKey()))
                .findFirst();
    }

    @Override
    public List<CatalogAgency> listByUnit(String unitKey, List<String> regionCodes) {
        if (regionCodes.size() != 1) {
            return others.listByUnit(unitKey, regionCodes);
        }
        return agencies.stream()
                .filter(agency -> agency.isCalled(unitKey, regionCodes.get(0)))
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList();
    }

    @Override
    public List<CatalogAgency> listByName(String written) {
        return others.listByName(written);
    }
}
