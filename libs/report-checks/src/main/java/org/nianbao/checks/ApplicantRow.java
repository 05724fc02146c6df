package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;

/**
 * A row of section three, its seven cells in the order in which they are printed, and the ways in which they may have
 * been mixed up: each would make the total the sum of the applicants.
 */
final class ApplicantRow {

    static final String RULE = "T3-APPLICANTS";

    private final List<Observation> cells;
    private final int total;

    private ApplicantRow(List<Observation> cells) {
        this.cells = cells;
        this.total = cells.indexOf(cells.stream()
                .filter(cell -> cell.applicant() == Applicant.TOTAL)
                .findFirst()
                .orElseThrow());
    }

    /** Guesses about every row whose total is not, or cannot be told to be, the sum of the applicants. */
    static List<Misprints.Guess> listGuesses(FigureIndex now, List<Assessment> assessed) {
        var guesses = new ArrayList<Misprints.Guess>();
        for (Assessment assessment : assessed) {
            if (assessment.rule().equals(RULE) && !(assessment instanceof Assessment.Holds)) {
                List<Observation> cells = listCells(IndicatorCode.of(assessment.subject()), now);
                if (!cells.isEmpty()) {
                    guesses.addAll(new ApplicantRow(cells).guesses(Misprints.key(assessment)));
                }
            }
        }
        return guesses;
    }

    /** Empty unless each column stands there once, with a number or a blank. */
    private static List<Observation> listCells(IndicatorCode row, FigureIndex now) {
        List<List<Observation>> columns = Arrays.stream(Applicant.values())
                .map(column -> now.list(row, column, Source.FORM))
                .toList();
        boolean whole = columns.stream()
                .allMatch(column -> column.size() == 1 && column.get(0).evidence() != null);
        if (!whole) {
            return List.of();
        }
        return columns.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                                (Observation cell) -> cell.evidence().column(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(cell -> cell.applicant() == Applicant.TOTAL)
                        .thenComparing(Observation::applicant))
                .toList();
    }

    private List<Misprints.Guess> guesses(String key) {
        var guesses = new ArrayList<Misprints.Guess>();
        for (int at = 0; at < cells.size(); at++) {
            if (value(at) != null && value(at).signum() > 0 && value(at).scale() <= 0) {
                shifted(at, key, guesses);
                joined(at, key, guesses);
                split(at, key, guesses);
            }
        }
        return guesses;
    }

    /** The sum of all others stands in a column that is not the total's, and at least two others make it up. */
    private void shifted(int at, String key, List<Misprints.Guess> guesses) {
        List<BigDecimal> rest = Stream.concat(
                        cells.subList(0, at).stream(), cells.subList(at + 1, cells.size()).stream())
                .map(Observation::value)
                .filter(Objects::nonNull)
                .toList();
        long parts = rest.stream().filter(part -> part.signum() > 0).count();
        boolean sum = rest.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(value(at)) == 0;
        if (at != total && sum && parts >= 2 && rest.size() >= cells.size() - 2) {
            Map<Observation, BigDecimal> instead = new LinkedHashMap<>();
            instead.put(cells.get(total), value(at));
            instead.put(cells.get(at), null);
            guesses.add(new Misprints.Guess(PatternName.SHIFTED, cells.get(total), instead, key));
        }
    }

    /** "12" that should be "1" and "2": the next cell is blank, or the row one cell short. */
    private void joined(int at, String key, List<Misprints.Guess> guesses) {
        String digits = value(at).toPlainString();
        for (int cut = 1; cut < digits.length(); cut++) {
            boolean leadingZero = digits.charAt(cut) == '0' && cut + 1 < digits.length();
            if (leadingZero || at + 1 >= cells.size()) {
                continue;
            }
            BigDecimal first = new BigDecimal(digits.substring(0, cut));
            BigDecimal second = new BigDecimal(digits.substring(cut));
            List<BigDecimal> row = values();
            if (value(at + 1) == null) {
                row.set(at, first);
                row.set(at + 1, second);
            } else if (value(cells.size() - 1) == null) {
                row.set(at, first);
                row.add(at + 1, second);
                row.remove(cells.size());
            } else {
                continue;
            }
            addIfSum(PatternName.JOINED, at, row, key, guesses);
        }
    }

    /** "1" and "2" that should be "12" in one of the two cells, with nothing in the other. */
    private void split(int at, String key, List<Misprints.Guess> guesses) {
        if (at + 1 >= cells.size() || value(at + 1) == null || value(at + 1).signum() < 0) {
            return;
        }
        BigDecimal whole =
                new BigDecimal(value(at).toPlainString() + value(at + 1).toPlainString());
        for (int place : new int[] {at, at + 1}) {
            List<BigDecimal> row = values();
            row.set(at, BigDecimal.ZERO);
            row.set(at + 1, BigDecimal.ZERO);
            row.set(place, whole);
            addIfSum(PatternName.SPLIT, place, row, key, guesses);
        }
    }

    private void addIfSum(
            PatternName pattern, int main, List<BigDecimal> row, String key, List<Misprints.Guess> guesses) {
        if (row.contains(null)) {
            return;
        }
        BigDecimal all = row.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (row.get(total).add(row.get(total)).compareTo(all) != 0) {
            return;
        }
        Map<Observation, BigDecimal> instead = new LinkedHashMap<>();
        instead.put(cells.get(main), row.get(main));
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).equals(value(i))) {
                instead.put(cells.get(i), row.get(i));
            }
        }
        guesses.add(new Misprints.Guess(pattern, cells.get(main), instead, key));
    }

    private BigDecimal value(int at) {
        return cells.get(at).value();
    }

    private List<BigDecimal> values() {
        return new ArrayList<>(cells.stream().map(Observation::value).toList());
    }
}
