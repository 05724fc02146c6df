package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;

/**
 * A table that says in every cell what last year's said. Tables of few and small figures are often the same in two
 * years: it takes five different figures above 2 to be remarkable.
 */
final class RepeatedTable {

    private static final int REMARKABLE = 5;
    private static final BigDecimal SMALL = BigDecimal.valueOf(2);

    private final Check check;

    RepeatedTable(Check check) {
        this.check = check;
    }

    /** Empty when the report does not have the table, or one that says too little. */
    Optional<Patterns.Outcome> assess(FigureIndex now, Optional<FigureIndex> before) {
        Map<Place, Observation> here = cells(now);
        if (differentFigures(here) < REMARKABLE) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            int year = now.report().year() - 1;
            return Optional.of(new Patterns.Outcome(null, List.of("the table: no report on " + year)));
        }
        Map<Place, Observation> there = cells(before.get());
        boolean same = here.keySet().equals(there.keySet())
                && here.entrySet().stream().allMatch(cell -> same(cell.getValue(), there.get(cell.getKey())));
        return Optional.of(new Patterns.Outcome(same ? suspicion(here, there, now, before.get()) : null, List.of()));
    }

    private Suspicion suspicion(
            Map<Place, Observation> here, Map<Place, Observation> there, FigureIndex now, FigureIndex before) {
        var inputs = new ArrayList<Input>();
        for (Observation cell : now.report().observations()) {
            Place place = new Place(cell.indicator(), cell.applicant());
            if (here.get(place) == cell && isFigure(cell)) {
                inputs.add(Input.now(cell, now.report()));
                inputs.add(Input.before(there.get(place), before.report()));
            }
        }
        BigDecimal cells = BigDecimal.valueOf(here.size());
        return new Suspicion(
                PatternName.REPEATED,
                check.subject(),
                Applicant.TOTAL,
                inputs,
                cells,
                cells,
                here.size() + " 格全部相同,其中 " + inputs.size() / 2 + " 格大于 2",
                "all " + here.size() + " cells, " + inputs.size() / 2 + " of them above 2");
    }

    private Map<Place, Observation> cells(FigureIndex report) {
        Map<Place, Observation> cells = new HashMap<>();
        for (Observation o : report.report().observations()) {
            boolean ours = check.subject().isEmpty() || o.indicator().isUnder(check.subject());
            if (o.source() == Source.FORM && ours) {
                cells.put(new Place(o.indicator(), o.applicant()), o);
            }
        }
        return cells;
    }

    private static int differentFigures(Map<Place, Observation> cells) {
        Set<BigDecimal> figures = new HashSet<>();
        cells.values().stream().filter(RepeatedTable::isFigure).forEach(cell -> figures.add(cell.value()));
        return figures.size();
    }

    private static boolean isFigure(Observation cell) {
        return cell.value() != null && cell.value().compareTo(SMALL) > 0;
    }

    private static boolean same(Observation one, Observation other) {
        return one.status() == other.status()
                && (one.value() == null || one.value().equals(other.value()));
    }

    private record Place(IndicatorCode indicator, Applicant applicant) {}
}
