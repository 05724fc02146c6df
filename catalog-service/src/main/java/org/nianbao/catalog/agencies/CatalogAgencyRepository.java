package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

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
        return list(
                "select a from (select n.agency.id as id from KnownName n where n.name = ?1 group by n.agency.id"
                        + " order by n.agency.id limit " + MOST_ALIKE
                        + ") p join CatalogAgency a on a.id = p.id left join fetch a.names order by a.id",
                written);
    }

    /** The agency that answers for the one with that credit code. */
    Optional<CatalogAgency> findAnswering(String creditCode) {
        return find(
                        "select a from CatalogAgency m join CatalogAgency a on a.id = coalesce(m.mergedInto.id, m.id)"
                                + " left join fetch a.answeredNames where m.creditCode = ?1",
                        creditCode)
                .singleResultOptional();
    }

    /**
     * Holds every agency that has one of these keys, those besides, and those that answer for them, until the end of
     * the transaction, so that filings for them come one after the other. Always taken in the order of their ids.
     */
    public Collection<CatalogAgency> hold(AgencyKeys keys, Set<Long> besides) {
        Set<Long> ids = new TreeSet<>(besides);
        ids.addAll(keys.isEmpty() ? List.of() : listIds(keys));
        Map<Long, CatalogAgency> held = new HashMap<>();
        while (!ids.isEmpty()) {
            if (!keys.isEmpty()) {
                // Without any key nothing new was sent, and nothing will be changed.
                take(ids);
            }
            find("from CatalogAgency a left join fetch a.names where a.id in ?1 order by a.id", ids)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .stream()
                    .forEach(agency -> held.put(agency.id(), agency));
            ids = held.values().stream()
                    .map(agency -> agency.root().id())
                    .filter(root -> !held.containsKey(root))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return held.values();
    }

    /** With those that answer for them, as far as they answer now. */
    private List<Long> listIds(AgencyKeys keys) {
        List<Long> ids = new ArrayList<>();
        String creditCodes =
                keys.creditCodes().isEmpty() ? "" : " UNION SELECT id FROM agency WHERE credit_code IN (:codes)";
        var query = getEntityManager()
                .createNativeQuery(
                        "SELECT a.id, a.merged_into_id FROM (SELECT agency_id AS id FROM agency_name WHERE place_unit IN"
                                + " (:keys) UNION SELECT id FROM agency WHERE identity_key IN (:keys)" + creditCodes
                                + ") k JOIN agency a ON a.id = k.id",
                        Tuple.class)
                .setParameter("keys", keys.identityKeys());
        if (!keys.creditCodes().isEmpty()) {
            query.setParameter("codes", keys.creditCodes());
        }
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            ids.add(tuple.get(0, Number.class).longValue());
            if (tuple.get(1) != null) {
                ids.add(tuple.get(1, Number.class).longValue());
            }
        }
        return ids;
    }

    /** The agencies that answer for these ids: a merged one's id leads to the agency it was merged into. */
    public Map<Long, CatalogAgency> mapByIds(List<Long> ids) {
        Map<Long, CatalogAgency> found = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select m.id as id, a as agency from CatalogAgency m"
                                + " join CatalogAgency a on a.id = coalesce(m.mergedInto.id, m.id)"
                                + " left join fetch a.answeredNames where m.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> found.put(row.get("id", Long.class), row.get("agency", CatalogAgency.class)));
        return found;
    }

    /**
     * Agencies of that name or unit, at most 20.
     *
     * @param regionCodes where to look; an empty list means everywhere
     */
    List<CatalogAgency> listAlike(String written, String unitKey, List<String> regionCodes) {
        String unit = "n.unitKey = :unit" + (regionCodes.isEmpty() ? "" : " and n.regionCode in :regions");
        Parameters parameters = Parameters.with("name", written).and("unit", unitKey);
        return list(
                "select a from (select n.root.id as id from KnownName n where n.name = :name or " + unit
                        + " group by n.root.id"
                        + " order by max(case when n.name = :name then 1 else 0 end) desc, n.root.id limit "
                        + MOST_ALIKE
                        + ") p join CatalogAgency a on a.id = p.id left join fetch a.answeredNames order by a.id",
                regionCodes.isEmpty() ? parameters : parameters.and("regions", regionCodes));
    }

    /** Enters an agency that no report has named before, with what it may be. */
    public CatalogAgency enter(Identification found, AgencyProfile profile) {
        CatalogAgency agency = new CatalogAgency(found.identityKey(), profile, found.provisional());
        persist(agency);
        if (!found.candidates().isEmpty()) {
            flush();
        }
        found.candidates()
                .forEach(candidate -> getEntityManager().persist(new AgencyCandidate(agency.id(), candidate)));
        return agency;
    }

    /** These agencies, held until the end of the transaction, always taken in the order of their ids. */
    public Map<Long, CatalogAgency> lockAll(Collection<Long> ids) {
        take(ids);
        return find("from CatalogAgency a where a.id in ?1 order by a.id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(CatalogAgency::id, Function.identity()));
    }

    /**
     * Changes the rows besides locking them. A lock is known to one node of a cluster only; of two transactions that
     * changed the same row on two nodes, one is broken off when it commits.
     */
    private void take(Collection<Long> ids) {
        getEntityManager()
                .createNativeQuery("UPDATE agency SET holds = holds + 1 WHERE id IN (:ids) ORDER BY id")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Lets the agency's root answer for all its names. */
    public void answerNames(CatalogAgency agency) {
        getEntityManager()
                .createQuery("update KnownName n set n.root = :root where n.agency = :agency")
                .setParameter("root", agency.root())
                .setParameter("agency", agency)
                .executeUpdate();
    }

    /** Brings up to date which is the latest revision that these agencies answer for. */
    public void noteLatest(Collection<Long> ids) {
        getEntityManager()
                .createNativeQuery("UPDATE agency a SET latest_revision_id = COALESCE((SELECT MAX(v.id) FROM report r"
                        + " JOIN revision v ON v.report_id = r.id WHERE r.root_id = a.id), 0) WHERE a.id IN (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** True when others were merged into the agency. */
    public boolean answersForOthers(CatalogAgency agency) {
        return count("mergedInto = ?1", agency) > 0;
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
