package org.nianbao.stats.rankings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.stats.Coverage;
import org.nianbao.model.stats.Coverage.Excluded;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.stats.counting.CountedRate;

/**
 * Puts peers into the order of their rates. Rates are compared as fractions, without rounding; equal ones share a rank.
 * A rate that is not defined, or rests on too few cases, has no rank, and the coverage says so.
 */
final class Ranker {

    private static final Comparator<Ranked> LOWEST_FIRST = (one, other) -> one.rate()
            .numerator()
            .multiply(other.rate().n())
            .compareTo(other.rate().numerator().multiply(one.rate().n()));

    private final int key;
    private final int minimumN;

    /** @param key the measure's number */
    Ranker(int key, int minimumN) {
        this.key = key;
        this.minimumN = minimumN;
    }

    /** Equal rates in the order of the agencies' ids. */
    static Comparator<Ranked> order(boolean ascending) {
        return (ascending ? LOWEST_FIRST : LOWEST_FIRST.reversed())
                .thenComparing(ranked -> ranked.peer().agencyId());
    }

    /** @param expected how many agencies of the group are expected to have reported */
    Result rank(List<Peer> peers, long expected, boolean ascending) {
        var rated = new ArrayList<Ranked>();
        Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
        for (Peer peer : peers) {
            Optional<CountedRate> rate = peer.findRate(key);
            Optional<Exclusion> why = exclusion(peer, rate);
            if (why.isPresent()) {
                excluded.merge(why.get(), 1L, Long::sum);
            } else {
                rated.add(new Ranked(peer, rate.orElseThrow(), 0, false));
            }
        }
        rated.sort(order(ascending));
        List<Excluded> reasons = excluded.entrySet().stream()
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
        return new Result(numbered(rated), new Coverage(expected, peers.size(), rated.size(), reasons));
    }

    private Optional<Exclusion> exclusion(Peer peer, Optional<CountedRate> rate) {
        if (!peer.hasPeersScope()) {
            return Optional.of(Exclusion.OTHER_SCOPE);
        }
        if (rate.isEmpty()) {
            return Optional.of(Exclusion.NOT_STATED);
        }
        Optional<Exclusion> why = rate.get().exclusion();
        boolean few = why.isEmpty() && rate.get().n().compareTo(BigDecimal.valueOf(minimumN)) < 0;
        return few ? Optional.of(Exclusion.TOO_FEW_CASES) : why;
    }

    private static List<Ranked> numbered(List<Ranked> sorted) {
        var numbered = new ArrayList<Ranked>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && LOWEST_FIRST.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            for (int i = from; i < to; i++) {
                numbered.add(new Ranked(sorted.get(i).peer(), sorted.get(i).rate(), from + 1, to - from > 1));
            }
            from = to;
        }
        return numbered;
    }

    /**
     * A peer with its place.
     *
     * @param rank from 1 on
     * @param tied true when another one has the same rank
     */
    record Ranked(Peer peer, CountedRate rate, int rank, boolean tied) {}

    /** All that have a rank, and what the ranking rests on. */
    record Result(List<Ranked> ranked, Coverage coverage) {}
}
