package org.nianbao.stats.rankings;

import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.counting.CountPack;

/**
 * An agency's report beside others'. Texts are empty where something is unknown.
 *
 * @param outcomes null for an agency without a report for the year
 */
record Peer(
        long agencyId,
        long reportId,
        int year,
        String level,
        String kind,
        String sector,
        String regionPath,
        String scope,
        FormEdition edition,
        CountPack outcomes) {

    /** Peers compare within a level, a kind and a sector. */
    record Group(String level, String kind, String sector) {}

    Group group() {
        return new Group(level, kind, sector);
    }

    boolean hasReported() {
        return outcomes != null;
    }

    /** A government's report counts as an aggregate, any other body's as its own. */
    boolean hasPeersScope() {
        return scope.equals(kind.equals("GOVERNMENT") ? "AGGREGATE" : "OWN");
    }

    /** The province's and the prefecture's codes, as far as they are known. */
    String place(int depth) {
        int at = -1;
        for (int i = 0; i < depth; i++) {
            at = regionPath.indexOf('/', at + 1);
            if (at < 0) {
                return regionPath;
            }
        }
        return regionPath.substring(0, at);
    }
}
