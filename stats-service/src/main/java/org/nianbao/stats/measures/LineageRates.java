package org.nianbao.stats.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.PooledRate;
import org.nianbao.model.stats.SeriesBreak;
import org.nianbao.stats.series.SeriesBreaks;

/** Makes of the rates of a lineage's bodies one rate a year, and says from when on they do not compare. */
final class LineageRates {

    private final SeriesBreaks breaks;

    LineageRates(SeriesBreaks breaks) {
        this.breaks = breaks;
    }

    /** @param points years ascending */
    MeasureSeries series(MeasureName name, List<MeasurePoint> points) {
        IndicatorCode code = IndicatorCode.of("measure." + name.name().toLowerCase(Locale.ROOT));
        SortedMap<Integer, List<MeasurePoint>> years =
                points.stream().collect(Collectors.groupingBy(MeasurePoint::year, TreeMap::new, Collectors.toList()));
        List<PooledRate> pooled =
                years.values().stream().map(ofYear -> pool(code, ofYear)).toList();
        return new MeasureSeries(name, points, pooled, list(code, years));
    }

    private PooledRate pool(IndicatorCode code, List<MeasurePoint> ofYear) {
        MeasurePoint first = ofYear.get(0);
        if (ofYear.size() == 1) {
            return new PooledRate(
                    first.year(),
                    1,
                    first.numerator(),
                    first.n(),
                    first.value(),
                    first.lower(),
                    first.upper(),
                    first.undefinedBecause());
        }
        BigDecimal numerator = sumOrNull(ofYear, MeasurePoint::numerator);
        BigDecimal n = sumOrNull(ofYear, MeasurePoint::n);
        Undefined why = whyNot(code, ofYear, n);
        if (why != null) {
            return new PooledRate(first.year(), ofYear.size(), numerator, n, null, null, null, why);
        }
        return MeasureCalculator.pooled(first.year(), ofYear.size(), numerator, n);
    }

    /** A body that had no such case adds nothing; any other without a rate leaves a gap in the whole. */
    private Undefined whyNot(IndicatorCode code, List<MeasurePoint> ofYear, BigDecimal n) {
        for (MeasurePoint point : ofYear) {
            if (point.undefinedBecause() != null && point.undefinedBecause() != Undefined.NO_CASES) {
                return point.undefinedBecause();
            }
        }
        if (ofYear.stream()
                        .map(point -> breaks.sideOf(code, point.edition()))
                        .distinct()
                        .count()
                > 1) {
            return Undefined.ACROSS_A_BREAK;
        }
        return n.signum() == 0 ? Undefined.NO_CASES : null;
    }

    private List<SeriesBreak> list(IndicatorCode code, SortedMap<Integer, List<MeasurePoint>> years) {
        SortedMap<Integer, FormEdition> editions = new TreeMap<>();
        List<SeriesBreak> changes = new ArrayList<>();
        Set<Long> before = null;
        for (List<MeasurePoint> ofYear : years.values()) {
            Set<Long> bodies = ofYear.stream().map(MeasurePoint::agencyId).collect(Collectors.toSet());
            if (before != null && !before.equals(bodies)) {
                changes.add(SeriesBreaks.otherBody(ofYear.get(0).year()));
            }
            before = bodies;
            ofYear.stream()
                    .filter(point -> point.undefinedBecause() != Undefined.NOT_IN_THIS_EDITION)
                    .forEach(point -> editions.put(point.year(), point.edition()));
        }
        List<SeriesBreak> all = new ArrayList<>(breaks.list(code, editions));
        all.addAll(changes);
        all.sort(Comparator.comparingInt(SeriesBreak::year));
        return all;
    }

    private static BigDecimal sumOrNull(List<MeasurePoint> points, Function<MeasurePoint, BigDecimal> part) {
        return points.stream().map(part).anyMatch(Objects::isNull)
                ? null
                : points.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
