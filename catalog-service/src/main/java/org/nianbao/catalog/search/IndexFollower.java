package org.nianbao.catalog.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.catalog.search.IndexSource.NewStanding;
import org.nianbao.catalog.search.SearchFields.Kind;

/**
 * Brings an index to where the database is: one run through the tables, then every new standing of a report.
 *
 * <p>Standings bear the time of their statement, not of their commit. So each look goes back a little, some of them
 * further, and passes over what it has seen.
 */
final class IndexFollower {

    private static final int AGENCIES_AT_ONCE = 2_000;
    private static final int REPORTS_AT_ONCE = 500;
    private static final int STANDINGS_AT_ONCE = 100_000;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    /** Almost every transaction commits within this time of its standings; the others are found by a longer look. */
    private static final Duration USUAL_OVERLAP = Duration.ofSeconds(4);

    private static final Duration BETWEEN_LONG_LOOKS = Duration.ofSeconds(15);

    private final SearchIndex index;
    private final IndexSource source;
    private final Duration overlap;
    private final Map<Long, NewStanding> seen = new HashMap<>();

    private IndexNotes notes;
    private boolean agenciesComplete;
    private boolean changed;
    private Instant committed = Instant.now();
    private Instant lookedLong = Instant.EPOCH;

    /** Takes up an index where it was left, or begins it anew when it was made from something else. */
    IndexFollower(SearchIndex index, IndexSource source, Duration overlap) throws IOException {
        this.index = index;
        this.source = source;
        this.overlap = overlap;
        String identity = source.identity();
        notes = IndexNotes.read(index.notes(), identity);
        if (notes == null) {
            index.clear();
            notes = IndexNotes.begin(identity, source.now());
        }
        agenciesComplete = notes.complete();
    }

    /** True when everything is in the index that was in the database when it was begun. */
    boolean complete() {
        return notes.complete();
    }

    /** True when every agency is in it that was in the database when it was begun; they come first. */
    boolean agenciesComplete() {
        return agenciesComplete;
    }

    /** One step of the first run; then everything that has changed since the last step. */
    void step() throws IOException {
        if (!notes.complete()) {
            build();
        }
        follow();
        if (changed) {
            index.refresh();
        }
        if (changed && Duration.between(committed, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
            commit();
        }
    }

    void commit() throws IOException {
        index.commit(notes.toKeep());
        committed = Instant.now();
        changed = false;
    }

    private void build() throws IOException {
        List<Long> agencies = source.listIds("agency", notes.agencies(), AGENCIES_AT_ONCE);
        if (!agencies.isEmpty()) {
            putAgencies(agencies);
            notes = notes.agenciesTo(last(agencies));
            return;
        }
        agenciesComplete = true;
        List<Long> reports = source.listIds("report", notes.reports(), REPORTS_AT_ONCE);
        if (!reports.isEmpty()) {
            putReports(reports);
            notes = notes.reportsTo(last(reports));
            return;
        }
        notes = notes.completed();
        commit();
    }

    private static long last(List<Long> ids) {
        return ids.get(ids.size() - 1);
    }

    private void follow() throws IOException {
        Instant oldest = notes.followedTo().minus(overlap).minus(BETWEEN_LONG_LOOKS);
        seen.values().removeIf(standing -> standing.since().isBefore(oldest));
        Instant now = Instant.now();
        boolean longLook = Duration.between(lookedLong, now).compareTo(BETWEEN_LONG_LOOKS) > 0;
        lookedLong = longLook ? now : lookedLong;
        Instant horizon = longLook ? oldest : notes.followedTo().minus(USUAL_OVERLAP);
        List<NewStanding> found;
        do {
            found = source.listStandings(horizon, STANDINGS_AT_ONCE);
            Set<Long> reports = new LinkedHashSet<>();
            for (NewStanding standing : found) {
                NewStanding before = seen.get(standing.reportId());
                if (before == null || before.standing() < standing.standing()) {
                    reports.add(standing.reportId());
                }
                seen.merge(standing.reportId(), standing, (a, b) -> a.standing() < b.standing() ? b : a);
            }
            put(reports);
            if (!found.isEmpty()) {
                horizon = found.get(found.size() - 1).since();
                notes = notes.followedTo(horizon);
            }
        } while (found.size() == STANDINGS_AT_ONCE);
    }

    private void put(Set<Long> reports) throws IOException {
        List<Long> all = List.copyOf(reports);
        for (int from = 0; from < all.size(); from += REPORTS_AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + REPORTS_AT_ONCE, all.size()));
            putAgencies(source.listAgenciesOf(some));
            putReports(some);
        }
    }

    private void putAgencies(List<Long> ids) throws IOException {
        Map<Long, IndexedAgency> found = source.listAgencies(ids);
        for (Long id : ids) {
            index.put(Kind.AGENCY, id, found.containsKey(id) ? found.get(id).document() : null);
        }
        changed = true;
    }

    private void putReports(List<Long> ids) throws IOException {
        Map<Long, IndexedReport> found = source.listReports(ids);
        for (Long id : ids) {
            index.put(Kind.REPORT, id, found.containsKey(id) ? found.get(id).document() : null);
        }
        changed = true;
    }
}
