package org.nianbao.stats.measures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Figure;
import org.nianbao.stats.harmonising.StatedFigures;

/** Counts the cells of a form, and those that are filled in. */
final class FormCells {

    /** What terms of measures begin with that are about cells. */
    static final String TERM = "form.";

    private static final Map<FormEdition, Set<IndicatorCode>> ROWS = new EnumMap<>(FormEdition.class);
    private static final Map<FormEdition, Long> CELLS = new EnumMap<>(FormEdition.class);

    static {
        for (FormEdition edition : FormEdition.values()) {
            List<Indicator> rows = Indicators.listAll().stream()
                    .filter(indicator -> indicator.editions().contains(edition))
                    .toList();
            ROWS.put(edition, rows.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet()));
            CELLS.put(
                    edition,
                    rows.stream().mapToLong(row -> columns(row, edition)).sum());
        }
    }

    private FormCells() {}

    /** Null for a report without a form. */
    static Figure figureOrNull(String term, FormEdition edition, StatedFigures stated) {
        if (edition == FormEdition.NARRATIVE) {
            return null;
        }
        long count = term.equals("form.cells") ? CELLS.get(edition) : stated.countFilled(ROWS.get(edition)::contains);
        return new Figure(BigDecimal.valueOf(count), ValueStatus.REPORTED, true, true, List.of());
    }

    private static int columns(Indicator row, FormEdition edition) {
        return row.byApplicant() && edition != FormEdition.F2014 ? Applicant.values().length : 1;
    }
}
