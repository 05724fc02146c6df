package org.nianbao.stats.rankings;

import java.util.List;
import java.util.Optional;

import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.CountedRate;

/**
 * An agency's report beside others'. Texts are empty where something is unknown.
 *
 * @param outcomes packed
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
        byte[] outcomes) {

    /** Peers compare within a level, a kind and a sector. */
    record Group(String level, String kind, String sector) {}

    Group group() {
        return new Group(level, kind, sector);
    }

    /** @param key the measure's number */
    Optional<CountedRate> findRate(int key) {
        return CountPack.findRate(outcomes, key);
    }

    /** A government's report counts as an aggregate, any other body's as its own. */
    boolean hasPeersScope() {
        return scope.equals(kind.equals("GOVERNMENT") ? "AGGREGATE" : "OWN");
    }

    /** The province's and the prefecture's codes, as far as they are known. */
    String place(int depth) {
        return place(regionPath, depth);
    }

    private static String place(String path, int depth) {
        int at = -1;
        for (int i = 0; i < depth; i++) {
            at = path.indexOf('/', at + 1);
            if (at < 0) {
                return path;
            }
        }
        return path.substring(0, at);
    }

    /**
     * How many agencies of a group are expected to have reported on the year, in one prefecture or directly in one
     * province.
     */
    record Expected(Group group, int year, String path, long agencies) {

        /** As a peer's. */
        String place(int depth) {
            return Peer.place(path, depth);
        }
    }

    /** The reports of peers, and how many agencies are expected to have one. */
    record All(List<Peer> reported, List<Expected> expected) {}
}
