package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.model.form.Applicant;
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
        List<Observation> here = cells(now);
        if (differentFigures(here) < REMARKABLE) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            int year = now.report().year() - 1;
            return Optional.of(new Patterns.Outcome(null, List.of("the table: no report on " + year)));
        }
        boolean same = isSame(here, before.get());
        return Optional.of(new Patterns.Outcome(same ? suspicion(here, now, before.get()) : null, List.of()));
    }

    /** Looks no further than the first cell that differs. */
    private boolean isSame(List<Observation> here, FigureIndex before) {
        for (Observation cell : here) {
            Observation last = lastOrNull(before, cell);
            boolean same = last != null
                    && last.status() == cell.status()
                    && (cell.value() == null || cell.value().equals(last.value()));
            if (!same) {
                return false;
            }
        }
        return cells(before).size() == here.size();
    }

    private Suspicion suspicion(List<Observation> here, FigureIndex now, FigureIndex before) {
        var inputs = new ArrayList<Input>();
        for (Observation cell : here) {
            if (isFigure(cell)) {
                inputs.add(Input.now(cell, now.report()));
                inputs.add(Input.before(lastOrNull(before, cell), before.report()));
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

    /** The table's cells in the report's order; of two that say something of the same place the later one. */
    private List<Observation> cells(FigureIndex report) {
        var cells = new ArrayList<Observation>();
        for (Observation o : report.report().observations()) {
            boolean ours = check.subject().isEmpty() || o.indicator().isUnder(check.subject());
            if (ours && o.source() == Source.FORM && lastOrNull(report, o) == o) {
                cells.add(o);
            }
        }
        return cells;
    }

    /** What the report's form says where the cell stands. */
    private static Observation lastOrNull(FigureIndex report, Observation cell) {
        List<Observation> all = report.list(cell.indicator(), cell.applicant(), Source.FORM);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static int differentFigures(List<Observation> cells) {
        Set<BigDecimal> figures = new HashSet<>();
        cells.stream().filter(RepeatedTable::isFigure).forEach(cell -> figures.add(cell.value()));
        return figures.size();
    }

    private static boolean isFigure(Observation cell) {
        return cell.value() != null && cell.value().compareTo(SMALL) > 0;
    }
}
