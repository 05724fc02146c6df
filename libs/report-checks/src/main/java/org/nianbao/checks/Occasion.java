package org.nianbao.checks;

import java.util.List;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Source;

/**
 * Tells which checks a report gives occasion to. A cell's meaning comes from the table it stands in, so a table's own
 * rows decide before the report's edition does: a report may mix the tables of two editions.
 */
final class Occasion {

    private final FigureIndex report;

    Occasion(FigureIndex report) {
        this.report = report;
    }

    /** Of the variants of one check, those that are about this report; often none. */
    List<PreparedCheck> choose(List<PreparedCheck> variants) {
        // Most variants ask for a sentence or a row that the report does not have: told without making any list.
        if (variants.stream().noneMatch(this::isTextStated)) {
            return List.of();
        }
        List<PreparedCheck> ofBody = variants.stream().filter(this::isAboutBody).toList();
        List<PreparedCheck> byOwnRows = ofBody.stream().filter(this::hasOwnRow).toList();
        return byOwnRows.isEmpty() ? ofBody.stream().filter(this::isOfEdition).toList() : byOwnRows;
    }

    private boolean isAboutBody(PreparedCheck prepared) {
        Check check = prepared.check();
        var kind = report.report().kind();
        boolean kindFits =
                check.bodies().isEmpty() || kind == null || check.bodies().contains(kind);
        var level = report.report().level();
        return kindFits && (level == null || !check.exceptAt().contains(level));
    }

    /** True when the form has a row that only the check's editions have, and the sentences what it asks of them. */
    private boolean hasOwnRow(PreparedCheck check) {
        return isTextStated(check) && isAnyStated(check.ownRows(), Source.FORM);
    }

    private boolean isOfEdition(PreparedCheck check) {
        FormEdition edition = report.report().edition();
        return check.possible().contains(edition)
                && isTextStated(check)
                && (check.hasNoFigures()
                        || isAnyStated(check.formFigures(), Source.FORM)
                        || isAnyStated(check.textFigures(), Source.NARRATIVE));
    }

    /** A check of the sentences is about those that state something; for all other checks this is true. */
    private boolean isTextStated(PreparedCheck check) {
        return check.textFigures().isEmpty()
                || report.hasSentences()
                        && isAnyStated(check.textFigures(), Source.NARRATIVE)
                        && check.textNeeded().stream().allMatch(code -> report.has(code, Source.NARRATIVE));
    }

    private boolean isAnyStated(List<IndicatorCode> codes, Source source) {
        for (IndicatorCode code : codes) {
            if (report.has(code, source)) {
                return true;
            }
        }
        return false;
    }
}
