package org.nianbao.catalog.search;

import java.time.Instant;
import java.util.Map;

/**
 * How far an index has come; written beside it, so that a process that starts again goes on from there.
 *
 * @param identity of the database it was made from
 * @param agencies the last agency of the first run through the tables
 * @param reports the last report of the first run
 * @param complete true when the first run is through
 * @param followedTo up to when changes are in it, by the database's clock
 */
record IndexNotes(String identity, long agencies, long reports, boolean complete, Instant followedTo) {

    static IndexNotes begin(String identity, Instant now) {
        return new IndexNotes(identity, 0, 0, false, now);
    }

    /** Null when the notes are of another database, of other fields, or none. */
    static IndexNotes read(Map<String, String> kept, String identity) {
        return SearchFields.VERSION.equals(kept.get("version")) && identity.equals(kept.get("identity"))
                ? new IndexNotes(
                        identity,
                        Long.parseLong(kept.get("agencies")),
                        Long.parseLong(kept.get("reports")),
                        Boolean.parseBoolean(kept.get("complete")),
                        Instant.parse(kept.get("followedTo")))
                : null;
    }

    Map<String, String> toKeep() {
        return Map.of(
                "version",
                SearchFields.VERSION,
                "identity",
                identity,
                "agencies",
                Long.toString(agencies),
                "reports",
                Long.toString(reports),
                "complete",
                Boolean.toString(complete),
                "followedTo",
                followedTo.toString());
    }

    IndexNotes agenciesTo(long id) {
        return new IndexNotes(identity, id, reports, complete, followedTo);
    }

    IndexNotes reportsTo(long id) {
        return new IndexNotes(identity, agencies, id, complete, followedTo);
    }

    IndexNotes completed() {
        return new IndexNotes(identity, agencies, reports, true, followedTo);
    }

    IndexNotes followedTo(Instant time) {
        return new IndexNotes(identity, agencies, reports, complete, time);
    }
}
