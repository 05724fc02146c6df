package org.nianbao.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicators;
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
    List<Check> choose(List<Check> variants) {
        List<Check> ofBody = variants.stream().filter(this::isAboutBody).toList();
        List<Check> byOwnRows = ofBody.stream().filter(this::hasOwnRow).toList();
        return byOwnRows.isEmpty() ? ofBody.stream().filter(this::isOfEdition).toList() : byOwnRows;
    }

    private boolean isAboutBody(Check check) {
        var kind = report.report().kind();
        boolean kindFits =
                check.bodies().isEmpty() || kind == null || check.bodies().contains(kind);
        var level = report.report().level();
        return kindFits && (level == null || !check.exceptAt().contains(level));
    }

    /** True when the form has a row that only the check's editions have, and the sentences what it asks of them. */
    private boolean hasOwnRow(Check check) {
        return isTextStated(check)
                && check.relation()
                        .terms()
                        .filter(term -> term.origin() == Term.Origin.FORM)
                        .anyMatch(term -> isOwn(term, check.editions()) && stands(term, Source.FORM));
    }

    private static boolean isOwn(Term term, Set<FormEdition> editions) {
        return editions.containsAll(Indicators.get(term.indicator()).editions());
    }

    private boolean isOfEdition(Check check) {
        FormEdition edition = report.report().edition();
        if (!check.editions().contains(edition) || !isTextStated(check)) {
            return false;
        }
        List<Term> figures = check.relation().terms().filter(Term::isFigure).toList();
        boolean possible = figures.stream()
                .filter(term -> term.origin() == Term.Origin.FORM && !term.optional())
                .allMatch(term -> Indicators.get(term.indicator()).editions().contains(edition));
        return possible
                && (figures.isEmpty()
                        || figures.stream()
                                .anyMatch(term -> stands(term, Source.FORM) || stands(term, Source.NARRATIVE)));
    }

    /** A check of the sentences is about those that state something; for all other checks this is true. */
    private boolean isTextStated(Check check) {
        List<Term> text = check.relation()
                .terms()
                .filter(term -> term.origin() == Term.Origin.TEXT)
                .toList();
        return text.isEmpty()
                || text.stream().filter(term -> !term.optional()).allMatch(term -> stands(term, Source.NARRATIVE))
                        && text.stream().anyMatch(term -> stands(term, Source.NARRATIVE));
    }

    private boolean stands(Term term, Source source) {
        boolean asked = (term.origin() == Term.Origin.TEXT) == (source == Source.NARRATIVE);
        return asked
                && Arrays.stream(Applicant.values())
                        .anyMatch(applicant -> report.has(term.indicator(), applicant, source));
    }
}
