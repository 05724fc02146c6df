package org.nianbao.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * Writes a report for a test. Figures are written as {@code code=5}, {@code code@ENTERPRISE=5}, {@code code=blank},
 * {@code text:code=5}, {@code text:code=~20} for a round one; {@code kind=DEPARTMENT} and {@code signed=2018-01-05} say
 * the rest.
 */
final class ReportWriter {

    private final int year;
    private final FormEdition edition;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private AgencyKind kind;
    private RegionLevel level;
    private LocalDate publishedOn;
    private LocalDate signedOn;

    ReportWriter(int year, FormEdition edition) {
        this.year = year;
        this.edition = edition;
    }

    /** Every cell that the edition's tables have stands there with 0. */
    ReportWriter zeros() {
        Indicators.listAll().stream()
                .filter(i -> i.editions().contains(edition))
                .forEach(i -> columns(i.byApplicant() && edition != FormEdition.F2014)
                        .forEach(column -> cell(i.code(), column, "0")));
        return this;
    }

    ReportWriter with(String figures) {
        for (String figure : figures.strip().split(" +")) {
            one(figure);
        }
        return this;
    }

    ReportWriter with(Problem problem) {
        problems.add(problem);
        return this;
    }

    ReportFigures done() {
        return new ReportFigures(null, year, edition, kind, level, publishedOn, signedOn, observations, problems);
    }

    private void one(String figure) {
        String name = figure.substring(0, figure.indexOf('='));
        String value = figure.substring(figure.indexOf('=') + 1);
        if (name.equals("kind")) {
            kind = AgencyKind.valueOf(value);
        } else if (name.equals("level")) {
            level = RegionLevel.valueOf(value);
        } else if (name.equals("published")) {
            publishedOn = LocalDate.parse(value);
        } else if (name.equals("signed")) {
            signedOn = LocalDate.parse(value);
        } else if (name.startsWith("text:")) {
            sentence(IndicatorCode.of(name.substring("text:".length())), value);
        } else {
            int at = name.indexOf('@');
            Applicant column = at < 0 ? Applicant.TOTAL : Applicant.valueOf(name.substring(at + 1));
            cell(IndicatorCode.of(at < 0 ? name : name.substring(0, at)), column, value);
        }
    }

    private void cell(IndicatorCode code, Applicant column, String value) {
        observations.removeIf(o -> o.source() == Source.FORM && o.indicator().equals(code) && o.applicant() == column);
        boolean blank = value.equals("blank");
        observations.add(new Observation(
                code,
                column,
                blank ? null : new BigDecimal(value),
                blank ? ValueStatus.BLANK : ValueStatus.REPORTED,
                Source.FORM,
                blank ? "" : value,
                Evidence.inForm(0, 1, 1, 1, printed(column), value)));
    }

    /** The total's column is printed last. */
    private static int printed(Applicant column) {
        return column == Applicant.TOTAL ? Applicant.values().length : column.ordinal();
    }

    private void sentence(IndicatorCode code, String value) {
        boolean round = value.startsWith("~");
        String figure = round ? value.substring(1) : value;
        observations.add(new Observation(
                code,
                Applicant.TOTAL,
                new BigDecimal(figure),
                round ? ValueStatus.APPROXIMATE : ValueStatus.REPORTED,
                Source.NARRATIVE,
                round ? figure + "余条" : figure + "条",
                Evidence.inSentence(2, 0, 1, value)));
    }

    private static List<Applicant> columns(boolean all) {
        return all ? List.of(Applicant.values()) : List.of(Applicant.TOTAL);
    }
}
