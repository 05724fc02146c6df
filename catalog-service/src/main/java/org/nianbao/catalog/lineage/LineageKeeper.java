package org.nianbao.catalog.lineage;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.standings.CatalogDataVersion;
import org.nianbao.rim.ApiException;

/** Keeps what curators say of predecessors; saying it twice changes nothing. */
@ApplicationScoped
class LineageKeeper {

    private final CatalogAgencyRepository agencies;
    private final EntityManager database;
    private final CatalogDataVersion version;
    private final AgencySpans spans;

    LineageKeeper(
            CatalogAgencyRepository agencies, EntityManager database, CatalogDataVersion version, AgencySpans spans) {
        this.agencies = agencies;
        this.database = database;
        this.version = version;
        this.spans = spans;
    }

    /** @throws ApiException when one of the agencies does not exist, they are one, or a ring would close */
    @Transactional
    void state(long successorId, StatedPredecessor stated, String by) {
        Map<Long, CatalogAgency> held = agencies.lockAll(List.of(successorId, stated.agencyId()));
        CatalogAgency successor = get(held, successorId);
        CatalogAgency predecessor = get(held, stated.agencyId());
        if (successor.root() == predecessor.root()) {
            throw conflict("Agency " + successorId + " and agency " + stated.agencyId() + " are one.");
        }
        if (comesFrom(predecessor.id(), successor.id())) {
            throw conflict("Agency " + stated.agencyId() + " itself comes from agency " + successorId + ".");
        }
        Succession succession = find(predecessor, successor).stream()
                .findFirst()
                .orElseGet(() -> {
                    Succession added = new Succession(predecessor, successor);
                    added.say(stated.relation(), stated.year(), stated.note(), by);
                    database.persist(added);
                    return added;
                });
        succession.say(stated.relation(), stated.year(), stated.note(), by);
        held.values().forEach(CatalogAgency::nameKin);
        spans.note(held.keySet());
        database.flush();
        version.raise();
    }

    /** Takes back what was stated; nothing when nothing was. */
    @Transactional
    void withdraw(long successorId, long predecessorId) {
        Map<Long, CatalogAgency> held = agencies.lockAll(List.of(successorId, predecessorId));
        find(get(held, predecessorId), get(held, successorId)).forEach(database::remove);
        spans.note(held.keySet());
        database.flush();
        version.raise();
    }

    private List<Succession> find(CatalogAgency predecessor, CatalogAgency successor) {
        return database.createQuery(
                        "from Succession s where s.predecessor = :from and s.successor = :to", Succession.class)
                .setParameter("from", predecessor)
                .setParameter("to", successor)
                .getResultList();
    }

    private boolean comesFrom(long agency, long ancestor) {
        return !database.createNativeQuery("WITH RECURSIVE line (id) AS (SELECT predecessor_id FROM agency_succession"
                        + " WHERE successor_id = :agency UNION SELECT s.predecessor_id FROM agency_succession s"
                        + " JOIN line l ON s.successor_id = l.id) SELECT id FROM line WHERE id = :ancestor")
                .setParameter("agency", agency)
                .setParameter("ancestor", ancestor)
                .getResultList()
                .isEmpty();
    }

    private static CatalogAgency get(Map<Long, CatalogAgency> held, long id) {
        CatalogAgency agency = held.get(id);
        if (agency == null) {
            throw new ApiException(404, "NOT_FOUND", "There is no agency " + id + ".");
        }
        return agency;
    }

    private static ApiException conflict(String message) {
        return new ApiException(409, "LINEAGE_CONFLICT", message);
    }
}
