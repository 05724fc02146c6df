package org.nianbao.model.catalog;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** What is otherwise in one revision than in another: figures that came, went, or changed their value or status. */
public record RevisionDifference(
        long from, long to, List<StatedFigure> added, List<StatedFigure> removed, List<FigureChange> changed) {
    public RevisionDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** @param value null unless the status has one */
    public record StatedFigure(
            IndicatorCode indicator,
            Applicant applicant,
            Source source,
            BigDecimal value,
            ValueStatus status,
            String raw) {}

    /** One figure in both revisions. */
    public record FigureChange(StatedFigure before, StatedFigure after) {}

    /** Asks for the differences between two revisions. */
    public record Key(long from, long to) {}
}
