package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.Indicators;

/** Puts a violated relation in words, with the figures in them. */
final class Wording {

    /** A sum of more terms than this names only those that are not 0. */
    private static final int SHORT_SUM = 4;

    private final Check check;
    private final Applicant column;
    private final boolean chinese;

    private Wording(Check check, Applicant column, boolean chinese) {
        this.check = check;
        this.column = column;
        this.chinese = chinese;
    }

    static String chinese(Check check, Applicant column, Inputs inputs) {
        return new Wording(check, column, true).say(inputs);
    }

    static String english(Check check, Applicant column, Inputs inputs) {
        return new Wording(check, column, false).say(inputs);
    }

    private String say(Inputs inputs) {
        BigDecimal difference =
                Inputs.sum(inputs.left()).subtract(Inputs.sum(inputs.right())).abs();
        String relation =
                side(inputs.left()) + " " + check.relation().operator().violatedSign() + " " + side(inputs.right());
        String where = column == Applicant.TOTAL
                ? ""
                : chinese ? "(" + column.chinese() + "列)" : " (" + column.english() + ")";
        return chinese
                ? check.chinese() + where + ":" + relation + ",相差 " + difference.toPlainString() + "。"
                : check.english() + where + ": " + relation + ", a difference of " + difference.toPlainString() + ".";
    }

    private String side(List<Input> side) {
        String total = Inputs.sum(side).toPlainString();
        if (side.size() == 1) {
            return named(side.get(0));
        }
        boolean all = side.size() <= SHORT_SUM;
        var parts = new ArrayList<String>();
        for (Input input : side) {
            if (all || input.value().signum() != 0) {
                String sign = parts.isEmpty() && !input.term().negative()
                        ? ""
                        : input.term().negative() ? "- " : "+ ";
                parts.add(sign + named(input));
            }
        }
        if (parts.isEmpty()) {
            return chinese ? "各项均为 0" : "0 in every row";
        }
        boolean rest = parts.size() < side.size();
        String others = rest ? (chinese ? ",其余为 0" : ", the others 0") : "";
        return total + (chinese ? "(" : " (") + String.join(" ", parts) + others + (chinese ? ")" : ")");
    }

    /** A figure after its name; a plain number has none. */
    private String named(Input input) {
        String value = input.value().toPlainString();
        return input.term().origin() == Term.Origin.NUMBER ? value : label(input) + " " + value;
    }

    private String label(Input input) {
        Term term = input.term();
        return switch (term.origin()) {
            case NUMBER -> term.name();
            case FACT -> fact(term.name());
            case TEXT -> (chinese ? "正文:" : "in the text: ") + indicator(input);
            case PREVIOUS -> (chinese ? input.year() + "年:" : "in " + input.year() + ": ") + indicator(input);
            case FORM -> indicator(input);
        };
    }

    private String fact(String name) {
        return switch (name) {
            case "year" -> chinese ? "所报告年度" : "the year reported on";
            case "published_year" -> chinese ? "公布年份" : "the year of publication";
            case "signed_year" -> chinese ? "落款年份" : "the year of signing";
            default -> throw new IllegalArgumentException("unknown fact: " + name);
        };
    }

    private String indicator(Input input) {
        boolean byColumn = input.term().column() != null;
        if (byColumn) {
            return chinese ? input.applicant().chinese() : input.applicant().english();
        }
        var indicator = Indicators.get(input.term().indicator());
        return chinese ? indicator.chinese() : indicator.english();
    }
}
