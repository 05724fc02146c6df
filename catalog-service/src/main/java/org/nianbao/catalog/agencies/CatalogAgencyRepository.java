package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;

/** The agencies. Every read comes with the names, in one statement. */
@ApplicationScoped
public class CatalogAgencyRepository implements PanacheRepository<CatalogAgency>, KnownAgencies {

    private static final String WITH_NAMES = "from CatalogAgency a left join fetch a.names where ";

    /** What several agencies of one name are cut to. */
    private static final int MOST_ALIKE = 20;

    @Override
    public Optional<CatalogAgency> findByCreditCode(String code) {
        return find(WITH_NAMES + "a.creditCode = ?1", code).singleResultOptional();
    }

    @Override
    public Optional<CatalogAgency> findByIdentityKey(String key) {
        return find(WITH_NAMES + "a.identityKey = ?1", key).singleResultOptional();
    }

    @Override
    public List<CatalogAgency> listByUnit(String unitKey, List<String> regionCodes) {
        return regionCodes.isEmpty()
                ? List.of()
                : list(
                        WITH_NAMES + "a.id in (select n.agency.id from KnownName n"
                                + " where n.unitKey = ?1 and n.regionCode in ?2) order by a.id",
                        unitKey,
                        regionCodes);
    }

    @Override
    public List<CatalogAgency> listByName(String written) {
        return listIn(
                "select n.agency.id as id from KnownName n where n.name = :name", Parameters.with("name", written));
    }

    /** Holds the agency until the end of the transaction, so that filings for it come one after the other. */
    public CatalogAgency lock(CatalogAgency agency) {
        getEntityManager().refresh(agency, LockModeType.PESSIMISTIC_WRITE);
        return agency;
    }

    /** Agencies by id, in no order. */
    List<CatalogAgency> listByIds(List<Long> ids) {
        return list(WITH_NAMES + "a.id in ?1", ids);
    }

    /**
     * Agencies of that name or unit, at most 20.
     *
     * @param regionCodes where to look; an empty list means everywhere
     */
    List<CatalogAgency> listAlike(String written, String unitKey, List<String> regionCodes) {
        String unit = "n.unitKey = :unit" + (regionCodes.isEmpty() ? "" : " and n.regionCode in :regions");
        Parameters parameters = Parameters.with("name", written).and("unit", unitKey);
        return listIn(
                "select n.agency.id as id from KnownName n where n.name = :name or " + unit,
                regionCodes.isEmpty() ? parameters : parameters.and("regions", regionCodes));
    }

    private List<CatalogAgency> listIn(String ids, Parameters parameters) {
        return list(
                "select a from (" + ids + " group by n.agency.id"
                        + " order by max(case when n.name = :name then 1 else 0 end) desc, n.agency.id limit "
                        + MOST_ALIKE + ") p join CatalogAgency a on a.id = p.id left join fetch a.names order by a.id",
                parameters);
    }

    /** One more than asked for, in the order of their ids, so that the caller sees whether more follow. */
    List<CatalogAgency> listPage(AgencyQuery query) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = Parameters.with("limit", query.first() + 1);
        query.conditions().forEach((condition, value) -> {
            conditions.add(condition.hql());
            parameters.and(condition.parameter(), value);
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return list(
                "select a from (select b.id as id from CatalogAgency b" + where + " order by b.id limit :limit) p"
                        + " join CatalogAgency a on a.id = p.id left join fetch a.names order by a.id",
                parameters);
    }

    /** Enters an agency that no report has named before, with what it may be. */
    public CatalogAgency enter(Identification found, AgencyProfile profile) {
        CatalogAgency agency = new CatalogAgency(found.identityKey(), profile, found.provisional());
        persistAndFlush(agency);
        found.candidates()
                .forEach(candidate -> getEntityManager().persist(new AgencyCandidate(agency.id(), candidate)));
        return agency;
    }

    List<Identification.Candidate> listCandidates(long agencyId) {
        return getEntityManager()
                .createQuery("from AgencyCandidate where agencyId = :agency order by id", AgencyCandidate.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .map(AgencyCandidate::candidate)
                .toList();
    }
}
