package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingInput;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * Looks for the one misprint that explains why relations do not hold: two digits that changed places, a number over two
 * cells, two numbers in one, a row that slipped. A misprint is said only when, with it put right, everything around it
 * holds and nothing else breaks, and no other misprint would do as well.
 */
final class Misprints {

    private final Relations relations;
    private final FigureIndex now;
    private final Optional<FigureIndex> before;

    Misprints(Relations relations, FigureIndex now, Optional<FigureIndex> before) {
        this.relations = relations;
        this.now = now;
        this.before = before;
    }

    List<Suspicion> list(List<Assessment> assessed) {
        Map<String, Finding> violated = byKey(assessed);
        var guesses = new ArrayList<Guess>();
        for (Finding finding : violated.values()) {
            guesses.addAll(Transposition.list(finding, now));
        }
        boolean byApplicant = assessed.stream().anyMatch(a -> a.rule().equals(ApplicantRow.RULE));
        if (byApplicant) {
            guesses.addAll(ApplicantRow.listGuesses(now, assessed));
        }
        var explained = new ArrayList<Explained>();
        for (Guess guess : guesses) {
            explain(guess, violated).ifPresent(found -> addOnce(explained, found));
        }
        return explained.stream()
                .filter(one -> isBest(one, explained))
                .map(one -> suspicion(one.guess()))
                .toList();
    }

    /** What the guess puts right; empty when something about it would still not hold, or something else breaks. */
    private Optional<Explained> explain(Guess guess, Map<String, Finding> violated) {
        List<Observation> others = now.report().observations().stream()
                .map(o -> guess.instead().containsKey(o) ? guess.replace(o) : o)
                .toList();
        var supposed = new FigureIndex(now.report().with(others));
        Map<String, Finding> left = byKey(relations.assess(supposed, before));
        boolean touched = left.values().stream()
                .anyMatch(finding -> finding.inputs().stream().anyMatch(guess::changes));
        if (touched || !violated.keySet().containsAll(left.keySet())) {
            return Optional.empty();
        }
        Set<String> fixed = new LinkedHashSet<>(violated.keySet());
        fixed.removeAll(left.keySet());
        if (guess.row() != null) {
            fixed.add(guess.row());
        }
        return fixed.isEmpty() ? Optional.empty() : Optional.of(new Explained(guess, fixed));
    }

    private static void addOnce(List<Explained> explained, Explained found) {
        boolean known = explained.stream()
                .anyMatch(e -> e.guess().instead().equals(found.guess().instead()));
        if (!known) {
            explained.add(found);
        }
    }

    /**
     * True when no other guess about the same relations puts as many of them right; of 12 and 21 the first is named.
     */
    private static boolean isBest(Explained one, List<Explained> all) {
        for (Explained other : all) {
            boolean rival = other != one && other.fixed().stream().anyMatch(one.fixed()::contains);
            if (!rival || other.fixed().size() < one.fixed().size()) {
                continue;
            }
            boolean pair = one.guess().mirrors(other.guess()) && all.indexOf(one) < all.indexOf(other);
            if (!pair) {
                return false;
            }
        }
        return true;
    }

    private Suspicion suspicion(Guess guess) {
        List<Input> inputs = guess.instead().keySet().stream()
                .map(cell -> Input.now(cell, now.report()))
                .toList();
        Observation first = guess.main();
        BigDecimal should = guess.instead().get(first);
        String printed = guess.instead().keySet().stream()
                .map(cell -> cell.applicant().chinese() + " " + text(cell.value()))
                .collect(Collectors.joining(","));
        String printedEnglish = guess.instead().keySet().stream()
                .map(cell -> cell.applicant().english() + " " + text(cell.value()))
                .collect(Collectors.joining(", "));
        var indicator = Indicators.get(first.indicator());
        boolean text = first.source() == Source.NARRATIVE;
        return new Suspicion(
                guess.pattern(),
                first.indicator().value(),
                first.applicant(),
                inputs.stream().filter(input -> input.value() != null).toList(),
                first.value() == null ? BigDecimal.ZERO : first.value(),
                should,
                (text ? "正文:" : "") + indicator.chinese() + "(" + printed + "),应为 " + text(should) + " 时各项关系均成立",
                (text ? "in the text: " : "") + indicator.english() + " (" + printedEnglish + "); with " + text(should)
                        + " every relation holds");
    }

    private static String text(BigDecimal value) {
        return value == null ? "—" : value.toPlainString();
    }

    private static Map<String, Finding> byKey(List<Assessment> assessed) {
        Map<String, Finding> byKey = new HashMap<>();
        for (Assessment assessment : assessed) {
            if (assessment instanceof Assessment.Violated violated) {
                byKey.put(key(assessment), violated.finding());
            }
        }
        return byKey;
    }

    static String key(Assessment assessment) {
        return assessment.rule() + "|" + assessment.subject() + "|" + assessment.applicant();
    }

    /** @param fixed the relations that hold once the guess is put right */
    private record Explained(Guess guess, Set<String> fixed) {}

    /**
     * A misprint that there may be.
     *
     * @param main the cell that the guess is about
     * @param instead each cell concerned and what it should say; a null value for one that then says nothing
     * @param row the row whose sum the guess puts right though it could not be told before; null for none
     */
    record Guess(PatternName pattern, Observation main, Map<Observation, BigDecimal> instead, String row) {

        Observation replace(Observation cell) {
            BigDecimal value = instead.get(cell);
            return new Observation(
                    cell.indicator(),
                    cell.applicant(),
                    value,
                    value == null ? ValueStatus.BLANK : ValueStatus.REPORTED,
                    cell.source(),
                    cell.raw(),
                    cell.evidence());
        }

        boolean changes(FindingInput input) {
            return instead.keySet().stream()
                    .anyMatch(cell -> cell.indicator().equals(input.indicator())
                            && cell.applicant() == input.applicant()
                            && cell.source() == input.source());
        }

        /** True when each says what the other cell should say, as 12 and 21 do. */
        boolean mirrors(Guess other) {
            return pattern == PatternName.TRANSPOSED
                    && other.pattern == PatternName.TRANSPOSED
                    && instead.get(main).equals(other.main.value())
                    && other.instead.get(other.main).equals(main.value());
        }
    }
}
