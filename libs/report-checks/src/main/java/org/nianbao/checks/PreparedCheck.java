package org.nianbao.checks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;

/**
 * A relation with what can be told of it before any report is seen.
 *
 * @param possible its editions whose forms have every row that it needs
 * @param ownRows rows of the form that only its editions have
 * @param formFigures what it asks of this year's or last year's form
 * @param textFigures what it asks of sentences
 * @param textNeeded those of them that it cannot do without
 */
record PreparedCheck(
        Check check,
        Set<FormEdition> possible,
        List<IndicatorCode> ownRows,
        List<IndicatorCode> formFigures,
        List<IndicatorCode> textFigures,
        List<IndicatorCode> textNeeded) {

    static PreparedCheck of(Check check) {
        List<IndicatorCode> needed = codes(check, term -> term.origin() == Term.Origin.FORM && !term.optional());
        var possible = EnumSet.noneOf(FormEdition.class);
        for (FormEdition edition : check.editions()) {
            if (needed.stream().allMatch(code -> editions(code).contains(edition))) {
                possible.add(edition);
            }
        }
        return new PreparedCheck(
                check,
                possible,
                codes(check, term -> term.origin() == Term.Origin.FORM).stream()
                        .filter(code -> check.editions().containsAll(editions(code)))
                        .toList(),
                codes(check, term -> term.isFigure() && term.origin() != Term.Origin.TEXT),
                codes(check, term -> term.origin() == Term.Origin.TEXT),
                codes(check, term -> term.origin() == Term.Origin.TEXT && !term.optional()));
    }

    /** True for a check of dates alone. */
    boolean hasNoFigures() {
        return formFigures.isEmpty() && textFigures.isEmpty();
    }

    private static List<IndicatorCode> codes(Check check, Predicate<Term> wanted) {
        return check.relation()
                .terms()
                .filter(wanted)
                .map(Term::indicator)
                .distinct()
                .toList();
    }

    private static Collection<FormEdition> editions(IndicatorCode code) {
        return Indicators.get(code).editions();
    }
}
