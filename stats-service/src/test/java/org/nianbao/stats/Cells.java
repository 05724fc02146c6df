package org.nianbao.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * Writes the figures of a report for a test: {@code code=5}, {@code code@ENTERPRISE=5}, {@code code=blank},
 * {@code code=/}, {@code code=?} for an unreadable cell, {@code text:code=5}, {@code text:code=~20}.
 */
public final class Cells {

    private Cells() {}

    /** Every cell that the edition's tables have, stating 0, and then these instead. */
    public static List<Observation> zerosWith(FormEdition edition, String figures) {
        var cells = new ArrayList<Observation>();
        Indicators.listAll().stream()
                .filter(i -> i.editions().contains(edition))
                .forEach(i -> {
                    boolean seven = i.byApplicant() && edition != FormEdition.F2014;
                    for (Applicant column : seven ? Applicant.values() : new Applicant[] {Applicant.TOTAL}) {
                        cells.add(cell(i.code(), column, "0", cells.size()));
                    }
                });
        for (Observation other : of(figures)) {
            cells.removeIf(cell -> cell.source() == other.source()
                    && cell.indicator().equals(other.indicator())
                    && cell.applicant() == other.applicant());
            cells.add(other);
        }
        return cells;
    }

    public static List<Observation> of(String figures) {
        var cells = new ArrayList<Observation>();
        for (String figure : figures.strip().split(" +")) {
            if (!figure.isEmpty()) {
                cells.add(one(figure, cells.size()));
            }
        }
        return cells;
    }

    private static Observation one(String figure, int number) {
        String name = figure.substring(0, figure.indexOf('='));
        String value = figure.substring(figure.indexOf('=') + 1);
        if (name.startsWith("text:")) {
            return sentence(IndicatorCode.of(name.substring("text:".length())), value);
        }
        int at = name.indexOf('@');
        Applicant column = at < 0 ? Applicant.TOTAL : Applicant.valueOf(name.substring(at + 1));
        return cell(IndicatorCode.of(at < 0 ? name : name.substring(0, at)), column, value, number);
    }

    private static Observation cell(IndicatorCode code, Applicant column, String value, int number) {
        ValueStatus status = switch (value) {
            case "blank" -> ValueStatus.BLANK;
            case "/" -> ValueStatus.NOT_APPLICABLE;
            case "?" -> ValueStatus.UNREADABLE;
            default -> ValueStatus.REPORTED;
        };
        String raw = status == ValueStatus.BLANK ? "" : value;
        Integer start = raw.isEmpty() ? null : 1_000 + number * 4;
        Integer end = raw.isEmpty() ? null : start + raw.length();
        String quote = Indicators.get(code).chinese() + " " + value;
        return new Observation(
                code,
                column,
                status.hasValue() ? new BigDecimal(value) : null,
                status,
                Source.FORM,
                raw,
                Evidence.inForm(start, end, 1 + number / 90, 1 + number / 7, 1 + column.ordinal(), quote));
    }

    private static Observation sentence(IndicatorCode code, String value) {
        boolean round = value.startsWith("~");
        String figure = round ? value.substring(1) : value;
        String raw = round ? figure + "余条" : figure + "条";
        return new Observation(
                code,
                Applicant.TOTAL,
                new BigDecimal(figure),
                round ? ValueStatus.APPROXIMATE : ValueStatus.REPORTED,
                Source.NARRATIVE,
                raw,
                Evidence.inSentence(2, 7, 7 + raw.length(), "全年共公开" + raw));
    }
}
