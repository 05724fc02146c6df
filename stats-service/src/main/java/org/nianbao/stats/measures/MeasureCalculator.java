package org.nianbao.stats.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.PooledRate;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.harmonising.StatedFigures;

/**
 * Makes a rate of the figures of one report; a figure that is incomplete or round stays out of it. No rate is a mean of
 * rates.
 */
public final class MeasureCalculator {

    private static final int PLACES = 6;

    private static final Map<String, Function<RequestOutcomes, Figure>> OUTCOMES = Map.of(
            "received", RequestOutcomes::received,
            "carried_in", RequestOutcomes::carriedIn,
            "carried_out", RequestOutcomes::carriedOut,
            "granted", RequestOutcomes::granted,
            "partially_granted", RequestOutcomes::partiallyGranted,
            "denied", RequestOutcomes::denied,
            "not_available", RequestOutcomes::notAvailable,
            "not_processed", RequestOutcomes::notProcessed,
            "other", RequestOutcomes::other,
            "concluded", RequestOutcomes::concluded);

    private final MeasureList measures;

    public MeasureCalculator(MeasureList measures) {
        this.measures = measures;
    }

    /** @param stated with the columns of single applicants */
    public MeasurePoint calculate(MeasureName name, RequestOutcomes outcomes, StatedFigures stated) {
        for (Fraction fraction : measures.listFractions(name)) {
            List<Figure> numerator = figures(fraction.numerator(), outcomes, stated);
            List<Figure> denominator = figures(fraction.denominator(), outcomes, stated);
            if (numerator.stream().anyMatch(Objects::nonNull)
                    && denominator.stream().anyMatch(Objects::nonNull)) {
                boolean only = measures.listFractions(name).size() == 1;
                Comparability grade = Stream.of(fraction.numerator(), fraction.denominator())
                        .flatMap(List::stream)
                        .map(term -> grade(term, outcomes, only))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                return divide(numerator, denominator, outcomes, grade);
            }
        }
        return undefined(outcomes, null, null, Undefined.NOT_IN_THIS_EDITION, Comparability.NONE);
    }

    /**
     * How far a term compares across editions. The forms before 2019 count replies of the year where later ones count
     * results, so that even a row that both have compares by approximation.
     *
     * @param only true when other editions have no rows of their own for the measure
     */
    private static Comparability grade(String term, RequestOutcomes outcomes, boolean only) {
        Function<RequestOutcomes, Figure> outcome = OUTCOMES.get(term);
        if (outcome != null) {
            Figure figure = outcome.apply(outcomes);
            return figure == null || figure.comparability() == null ? Comparability.NONE : figure.comparability();
        }
        if (term.startsWith(FormCells.TERM)) {
            return Comparability.APPROXIMATE;
        }
        String code = term.contains("@") ? term.substring(0, term.indexOf('@')) : term;
        boolean later = Indicators.find(IndicatorCode.of(code))
                .filter(row -> row.editions().contains(FormEdition.F2021))
                .isPresent();
        if (!later && only) {
            return Comparability.NONE;
        }
        boolean before = outcomes.edition() == FormEdition.F2014 || outcomes.edition() == FormEdition.NARRATIVE;
        return before || !later ? Comparability.APPROXIMATE : Comparability.EXACT;
    }

    private static MeasurePoint divide(
            List<Figure> above, List<Figure> below, RequestOutcomes outcomes, Comparability grade) {
        BigDecimal numerator = sumOrNull(above);
        BigDecimal n = sumOrNull(below);
        if (numerator == null || n == null) {
            return undefined(outcomes, numerator, n, Undefined.INCOMPLETE, grade);
        }
        if (isRound(above) || isRound(below)) {
            return undefined(outcomes, numerator, n, Undefined.ROUND_FIGURE, grade);
        }
        if (numerator.signum() < 0 || n.signum() < 0 || numerator.compareTo(n) > 0) {
            return undefined(outcomes, numerator, n, Undefined.CONTRADICTION, grade);
        }
        if (n.signum() == 0) {
            return undefined(outcomes, numerator, n, Undefined.NO_CASES, grade);
        }
        PooledRate rate = pooled(outcomes.year(), 1, numerator, n);
        return new MeasurePoint(
                outcomes.year(),
                outcomes.reportId(),
                outcomes.edition(),
                numerator,
                n,
                rate.value(),
                rate.lower(),
                rate.upper(),
                null,
                outcomes.agencyId(),
                grade);
    }

    /** @param n above 0, and at least the numerator */
    static PooledRate pooled(int year, int reports, BigDecimal numerator, BigDecimal n) {
        var interval = WilsonInterval.of(numerator.doubleValue(), n.doubleValue());
        return new PooledRate(
                year,
                reports,
                numerator,
                n,
                numerator.divide(n, PLACES, RoundingMode.HALF_UP),
                places(interval.lower()),
                places(interval.upper()),
                null);
    }

    /** Null when any part is absent or not complete: an incomplete sum is no numerator. */
    private static BigDecimal sumOrNull(List<Figure> parts) {
        boolean complete = parts.stream().allMatch(part -> part != null && part.value() != null && part.complete());
        return complete ? parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private static boolean isRound(List<Figure> parts) {
        return parts.stream().anyMatch(part -> part.status() == ValueStatus.APPROXIMATE);
    }

    private static List<Figure> figures(List<String> terms, RequestOutcomes outcomes, StatedFigures stated) {
        var figures = new ArrayList<Figure>();
        for (String term : terms) {
            Function<RequestOutcomes, Figure> outcome = OUTCOMES.get(term);
            if (term.startsWith(FormCells.TERM)) {
                figures.add(FormCells.figureOrNull(term, outcomes.edition(), stated));
            } else {
                figures.add(outcome == null ? ofCode(term, stated) : outcome.apply(outcomes));
            }
        }
        return figures;
    }

    private static Figure ofCode(String term, StatedFigures stated) {
        int at = term.indexOf('@');
        Applicant column = at < 0 ? Applicant.TOTAL : Applicant.valueOf(term.substring(at + 1));
        return stated.figureOrNull(IndicatorCode.of(at < 0 ? term : term.substring(0, at)), column);
    }

    private static MeasurePoint undefined(
            RequestOutcomes outcomes, BigDecimal numerator, BigDecimal n, Undefined why, Comparability grade) {
        return new MeasurePoint(
                outcomes.year(),
                outcomes.reportId(),
                outcomes.edition(),
                numerator,
                n,
                null,
                null,
                null,
                why,
                outcomes.agencyId(),
                grade);
    }

    private static BigDecimal places(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
