package org.nianbao.stats.rankings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Coverage;
import org.nianbao.model.stats.Coverage.Excluded;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.stats.counting.CountKeys;
import org.nianbao.stats.counting.CountedRate;
import org.nianbao.stats.series.SeriesBreaks;

/**
 * Puts peers into the order of their rates. Rates are compared as fractions, without rounding; equal ones share a rank.
 * A rate that is not defined, rests on too few cases or stands on the other side of a break has no rank, and the
 * coverage says so.
 */
final class Ranker {

    private static final Comparator<Ranked> LOWEST_FIRST = (one, other) -> one.rate()
            .numerator()
            .multiply(other.rate().n())
            .compareTo(other.rate().numerator().multiply(one.rate().n()));

    private static final SeriesBreaks BREAKS = SeriesBreaks.standard();

    private final int key;
    private final int minimumN;
    private final Map<FormEdition, Integer> sides = new EnumMap<>(FormEdition.class);

    /** @param key the measure's number */
    Ranker(MeasureName measure, int key, int minimumN) {
        this.key = key;
        this.minimumN = minimumN;
        for (FormEdition edition : FormEdition.values()) {
            sides.put(edition, BREAKS.sideOf(CountKeys.codeOf(measure), edition));
        }
    }

    /** On which side of the measure's breaks a report stands. */
    int sideOf(Peer peer) {
        return sides.get(peer.edition());
    }

    /** Equal rates in the order of the agencies' ids. */
    static Comparator<Ranked> order(boolean ascending) {
        return (ascending ? LOWEST_FIRST : LOWEST_FIRST.reversed())
                .thenComparing(ranked -> ranked.peer().agencyId());
    }

    /**
     * Ranks the side of the measure's breaks on which most rates stand; of two with equally many the later one.
     *
     * @param expected how many agencies of the group are expected to have reported
     */
    Result rank(List<Peer> peers, long expected, boolean ascending) {
        List<Judged> judged = judge(peers);
        Map<Integer, Integer> rates = new HashMap<>();
        judged.stream().filter(Judged::ranks).forEach(one -> rates.merge(sideOf(one.peer()), 1, Integer::sum));
        Integer side = rates.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        return result(judged, side, expected, ascending);
    }

    /** Ranks one side of the measure's breaks. */
    Result rank(List<Peer> peers, int side, long expected, boolean ascending) {
        return result(judge(peers), side, expected, ascending);
    }

    private List<Judged> judge(List<Peer> peers) {
        return peers.stream()
                .map(peer -> {
                    Optional<CountedRate> rate = peer.findRate(key);
                    return new Judged(
                            peer, rate.orElse(null), exclusion(peer, rate).orElse(null));
                })
                .toList();
    }

    /** @param side null when there is no rate on any side */
    private Result result(List<Judged> judged, Integer side, long expected, boolean ascending) {
        var rated = new ArrayList<Ranked>();
        Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
        for (Judged one : judged) {
            boolean across = side != null && sideOf(one.peer()) != side && one.why() != Exclusion.OTHER_SCOPE;
            Exclusion why = across ? Exclusion.ACROSS_A_BREAK : one.why();
            if (why == null) {
                rated.add(new Ranked(one.peer(), one.rate(), 0, false));
            } else {
                excluded.merge(why, 1L, Long::sum);
            }
        }
        rated.sort(order(ascending));
        List<Excluded> reasons = excluded.entrySet().stream()
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
        return new Result(numbered(rated), new Coverage(expected, judged.size(), rated.size(), reasons));
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
     * A peer's rate.
     *
     * @param why it has no rank, whatever side is ranked; null when it may have one
     */
    private record Judged(Peer peer, CountedRate rate, Exclusion why) {

        boolean ranks() {
            return why == null;
        }
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
