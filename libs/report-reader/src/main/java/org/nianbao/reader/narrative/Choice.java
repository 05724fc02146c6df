package org.nianbao.reader.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * Keeps at most one figure for each indicator: the year's own before a cumulative one, the plainer before the weaker,
 * the exact before the approximate. Where equals contradict each other none is kept, and the problem names both.
 */
final class Choice {

    private final Map<IndicatorCode, List<Claim>> claims = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** More than any report states: what goes on like this is no report. */
    private static final int MOST_CLAIMS = 2_000;

    private int count;

    void add(Claim claim) {
        count++;
        claims.computeIfAbsent(claim.indicator(), code -> new ArrayList<>()).add(claim);
    }

    boolean isFull() {
        return count >= MOST_CLAIMS;
    }

    /** @param more problems met besides */
    NarrativeReading made(List<Problem> more) {
        claims.values().forEach(this::choose);
        if (isFull()) {
            problems.add(Problem.warning(
                    ProblemCode.LIMIT_REACHED,
                    "more than " + MOST_CLAIMS + " figures stand in sentences; what follows them was not read",
                    null));
        }
        problems.addAll(more);
        return new NarrativeReading(observations, problems);
    }

    private void choose(List<Claim> all) {
        List<Claim> stated = all.stream().filter(c -> c.value() != null).toList();
        if (stated.isEmpty()) {
            Claim first = all.get(0);
            problems.add(doubt(first, "'" + first.raw() + "' is no single number; it was not taken"));
            return;
        }
        List<Claim> best = preferred(preferred(stated, c -> !c.cumulative()), rankAtLeast(stated));
        List<Claim> exact = preferred(best, c -> !c.approximate());
        Claim first = exact.get(0);
        for (Claim other : best) {
            if (!agree(first, other)) {
                problems.add(doubt(
                        first,
                        "the sentences '" + first.sentence().published() + "' and '"
                                + other.sentence().published() + "' state different values; neither was taken"));
                return;
            }
        }
        if (first.cumulative()) {
            problems.add(
                    doubt(
                            first,
                            "'" + first.sentence().published()
                                    + "' counts up to a day and may hold earlier years; it was taken, as no other figure of the year stands"));
        }
        observations.add(first.observation());
    }

    private static Predicate<Claim> rankAtLeast(List<Claim> claims) {
        int best = claims.stream()
                .filter(c -> !c.cumulative())
                .mapToInt(Claim::rank)
                .max()
                .orElse(0);
        return c -> c.rank() >= best;
    }

    /** Those that fit; all when none does. */
    private static List<Claim> preferred(List<Claim> claims, Predicate<Claim> fit) {
        List<Claim> fitting = claims.stream().filter(fit).toList();
        return fitting.isEmpty() ? claims : fitting;
    }

    /** A round figure agrees with an exact one that is within a fifth of it. */
    private static boolean agree(Claim first, Claim other) {
        if (!other.approximate() || first.approximate()) {
            return first.value().compareTo(other.value()) == 0;
        }
        BigDecimal difference = first.value().subtract(other.value()).abs();
        return difference.multiply(BigDecimal.valueOf(5)).compareTo(first.value()) <= 0;
    }

    private static Problem doubt(Claim claim, String message) {
        return Problem.warning(ProblemCode.AMBIGUOUS_FIGURE, claim.indicator() + ": " + message, claim.where());
    }
}
