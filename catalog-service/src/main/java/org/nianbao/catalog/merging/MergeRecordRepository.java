package org.nianbao.catalog.merging;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The log of merges and splits. */
@ApplicationScoped
class MergeRecordRepository implements PanacheRepository<MergeRecord> {

    private static final int MOST_SHOWN = 1_000;

    Optional<MergeRecord> findCurrent(long fromId) {
        return find("fromId = ?1 and splitAt is null", fromId).firstResultOptional();
    }

    /** The latest lines that an agency takes part in. */
    List<MergeRecord.MergeEntry> listOf(long agencyId) {
        return find("fromId = ?1 or intoId = ?1 order by id desc", agencyId).page(0, MOST_SHOWN).stream()
                .map(MergeRecord::entry)
                .toList();
    }
}
