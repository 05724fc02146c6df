package org.nianbao.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;

/**
 * Reads a relation as it is written in the list of checks.
 *
 * <pre>
 * relation = sum ("=" | "&lt;=") sum
 * sum      = term (("+" | "-") term)*
 * term     = [ origin ":" ] name [ ".*" ] [ "@" APPLICANT ] [ "?" ]  |  whole number
 * origin   = "text" | "previous" | "fact"
 * </pre>
 */
final class RelationParser {

    private final Set<FormEdition> editions;

    /** @param editions the editions whose indicators a "code.*" stands for */
    RelationParser(Set<FormEdition> editions) {
        this.editions = editions;
    }

    /** @throws IllegalArgumentException when it is not written as the grammar says */
    Relation parse(String text) {
        for (Relation.Operator operator : List.of(Relation.Operator.AT_MOST, Relation.Operator.EQUAL)) {
            int at = text.indexOf(" " + operator.sign() + " ");
            if (at > 0) {
                String right = text.substring(at + operator.sign().length() + 2);
                return new Relation(sum(text.substring(0, at)), operator, sum(right));
            }
        }
        throw new IllegalArgumentException("neither = nor <= in: " + text);
    }

    private List<Term> sum(String text) {
        var terms = new ArrayList<Term>();
        boolean negative = false;
        boolean signExpected = false;
        for (String word : text.strip().split(" +")) {
            if (signExpected) {
                if (!word.equals("+") && !word.equals("-")) {
                    throw new IllegalArgumentException("neither + nor - before " + word + " in: " + text);
                }
                negative = word.equals("-");
            } else {
                terms.addAll(terms(word, negative));
            }
            signExpected = !signExpected;
        }
        if (!signExpected) {
            throw new IllegalArgumentException("nothing after the last sign in: " + text);
        }
        return terms;
    }

    private List<Term> terms(String word, boolean negative) {
        boolean optional = word.endsWith("?");
        String rest = optional ? word.substring(0, word.length() - 1) : word;
        int at = rest.indexOf('@');
        Applicant column = at < 0 ? null : Applicant.valueOf(rest.substring(at + 1));
        rest = at < 0 ? rest : rest.substring(0, at);
        int colon = rest.indexOf(':');
        Term.Origin origin = colon < 0 ? ofPlain(rest) : origin(rest.substring(0, colon));
        String name = rest.substring(colon + 1);
        if (origin == Term.Origin.FACT || origin == Term.Origin.NUMBER) {
            return List.of(new Term(negative, origin, name, null, null, false));
        }
        return codes(name).stream()
                .map(code -> Term.ofFigure(negative, origin, code, column, optional))
                .toList();
    }

    private static Term.Origin ofPlain(String name) {
        return Character.isDigit(name.charAt(0)) ? Term.Origin.NUMBER : Term.Origin.FORM;
    }

    private static Term.Origin origin(String prefix) {
        return switch (prefix) {
            case "text" -> Term.Origin.TEXT;
            case "previous" -> Term.Origin.PREVIOUS;
            case "fact" -> Term.Origin.FACT;
            default -> throw new IllegalArgumentException("unknown origin: " + prefix);
        };
    }

    private List<IndicatorCode> codes(String name) {
        if (!name.endsWith(".*")) {
            return List.of(Indicators.get(IndicatorCode.of(name)).code());
        }
        String prefix = name.substring(0, name.length() - 2);
        List<IndicatorCode> codes = Indicators.listAll().stream()
                .filter(i -> i.code().isUnder(prefix))
                .filter(i -> !Collections.disjoint(i.editions(), editions))
                .map(i -> i.code())
                .toList();
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("there is no indicator " + name);
        }
        return codes;
    }
}
