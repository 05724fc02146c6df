package org.nianbao.stats.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.Coverage;
import org.nianbao.model.stats.Coverage.Excluded;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.Total;
import org.nianbao.stats.measures.WilsonInterval;
import org.nianbao.stats.series.SeriesBreaks;

/**
 * Makes totals of a group's parts. Reports of the two scopes are never added, nor are those on two sides of a break:
 * each side that has a usable report has a total of its own.
 */
final class TotalMaker {

    private static final int PLACES = 6;

    private final SeriesBreaks breaks;
    private final Scope scope;

    TotalMaker(SeriesBreaks breaks, Scope scope) {
        this.breaks = breaks;
        this.scope = scope;
    }

    List<Total> make(Grouping.Group group, Asked asked) {
        Map<Integer, List<TotalPart>> sides = group.parts.stream()
                .filter(part -> part.scope() == scope)
                .collect(Collectors.groupingBy(
                        part -> breaks.sideOf(asked.code(), part.edition()), TreeMap::new, Collectors.toList()));
        var totals = new ArrayList<Total>();
        for (List<TotalPart> side : sides.values()) {
            if (sides.size() == 1 || sum(side, asked.key()).usable() > 0) {
                totals.add(total(group, asked, side));
            }
        }
        return totals.isEmpty() ? List.of(none(group, asked, sides)) : totals;
    }

    private Total total(Grouping.Group group, Asked asked, List<TotalPart> side) {
        Tally.Entry sum = sum(side, asked.key());
        return asked.isMeasure()
                ? rate(group, asked, side, sum)
                : new Total(
                        group.key,
                        scope,
                        asked.figure(),
                        null,
                        editions(side),
                        sum.usable() == 0 ? null : sum.sum(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        coverage(group, side, sum));
    }

    private Total rate(Grouping.Group group, Asked asked, List<TotalPart> side, Tally.Entry sum) {
        Undefined why = null;
        if (sum.usable() == 0) {
            why = hasExcluded(sum) ? Undefined.INCOMPLETE : Undefined.NOT_IN_THIS_EDITION;
        } else if (sum.base().signum() == 0) {
            why = Undefined.NO_CASES;
        }
        WilsonInterval interval = why == null
                ? WilsonInterval.of(sum.sum().doubleValue(), sum.base().doubleValue())
                : null;
        return new Total(
                group.key,
                scope,
                null,
                asked.measure(),
                editions(side),
                why == null ? sum.sum().divide(sum.base(), PLACES, RoundingMode.HALF_UP) : null,
                sum.usable() == 0 ? null : sum.sum(),
                sum.usable() == 0 ? null : sum.base(),
                interval == null ? null : places(interval.lower()),
                interval == null ? null : places(interval.upper()),
                why,
                coverage(group, side, sum));
    }

    /** Where no side has anything to add up, one total says so for all of them. */
    private Total none(Grouping.Group group, Asked asked, Map<Integer, List<TotalPart>> sides) {
        List<TotalPart> all = sides.values().stream().flatMap(List::stream).toList();
        return total(group, asked, all);
    }

    private Coverage coverage(Grouping.Group group, List<TotalPart> side, Tally.Entry sum) {
        long ofSide = side.stream().mapToLong(TotalPart::count).sum();
        long ofScope = group.parts.stream()
                .filter(part -> part.scope() == scope)
                .mapToLong(TotalPart::count)
                .sum();
        var excluded = new ArrayList<Excluded>();
        add(excluded, Exclusion.OTHER_SCOPE, group.reports() - ofScope);
        add(excluded, Exclusion.ACROSS_A_BREAK, ofScope - ofSide);
        long stated = sum.usable();
        for (Exclusion reason : Exclusion.values()) {
            stated += sum.excluded(reason);
        }
        add(excluded, Exclusion.NOT_STATED, ofSide - stated);
        for (Exclusion reason : Exclusion.values()) {
            add(excluded, reason, sum.excluded(reason));
        }
        return new Coverage(group.expected, group.reports(), sum.usable(), excluded);
    }

    private static void add(List<Excluded> excluded, Exclusion reason, long count) {
        if (count != 0) {
            excluded.add(new Excluded(reason, count));
        }
    }

    private static Tally.Entry sum(List<TotalPart> parts, int key) {
        var sum = new Tally.Entry();
        parts.forEach(part -> sum.add(part.tally().get(key)));
        return sum;
    }

    private static boolean hasExcluded(Tally.Entry sum) {
        for (Exclusion reason : Exclusion.values()) {
            if (sum.excluded(reason) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<FormEdition> editions(List<TotalPart> parts) {
        return parts.stream().map(TotalPart::edition).distinct().sorted().toList();
    }

    private static BigDecimal places(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /**
     * A figure or a measure.
     *
     * @param figure null for a measure
     * @param measure null for a figure
     * @param code that breaks are told of
     */
    record Asked(String figure, MeasureName measure, int key, IndicatorCode code) {

        boolean isMeasure() {
            return measure != null;
        }
    }
}
