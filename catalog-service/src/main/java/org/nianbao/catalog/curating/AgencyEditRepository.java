package org.nianbao.catalog.curating;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The log of what curators put right. */
@ApplicationScoped
class AgencyEditRepository implements PanacheRepository<AgencyEdit> {

    private static final int MOST_SHOWN = 1_000;

    Optional<AgencyEdit> findEdit(long agencyId, long id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).singleResultOptional();
    }

    /** The latest edit that holds. */
    Optional<AgencyEdit> findStanding(long agencyId) {
        return find("agencyId = ?1 and undoneAt is null order by id desc", agencyId)
                .firstResultOptional();
    }

    /** The latest lines of an agency, latest first. */
    List<AgencyEdit.Line> listOf(long agencyId) {
        return find("agencyId = ?1 order by id desc", agencyId).page(0, MOST_SHOWN).stream()
                .map(AgencyEdit::line)
                .toList();
    }
}
