package org.nianbao.stats.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;
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
                return divide(numerator, denominator, outcomes);
            }
        }
        return undefined(outcomes, null, null, Undefined.NOT_IN_THIS_EDITION);
    }

    private static MeasurePoint divide(List<Figure> above, List<Figure> below, RequestOutcomes outcomes) {
        BigDecimal numerator = sumOrNull(above);
        BigDecimal n = sumOrNull(below);
        if (numerator == null || n == null) {
            return undefined(outcomes, numerator, n, Undefined.INCOMPLETE);
        }
        if (isRound(above) || isRound(below)) {
            return undefined(outcomes, numerator, n, Undefined.ROUND_FIGURE);
        }
        if (numerator.signum() < 0 || n.signum() < 0 || numerator.compareTo(n) > 0) {
            return undefined(outcomes, numerator, n, Undefined.CONTRADICTION);
        }
        if (n.signum() == 0) {
            return undefined(outcomes, numerator, n, Undefined.NO_CASES);
        }
        var interval = WilsonInterval.of(numerator.doubleValue(), n.doubleValue());
        return new MeasurePoint(
                outcomes.year(),
                outcomes.reportId(),
                outcomes.edition(),
                numerator,
                n,
                numerator.divide(n, PLACES, RoundingMode.HALF_UP),
                places(interval.lower()),
                places(interval.upper()),
                null,
                outcomes.agencyId());
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

    private static MeasurePoint undefined(RequestOutcomes outcomes, BigDecimal numerator, BigDecimal n, Undefined why) {
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
                outcomes.agencyId());
    }

    private static BigDecimal places(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
