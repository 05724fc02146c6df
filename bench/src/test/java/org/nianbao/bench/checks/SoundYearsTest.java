package org.nianbao.bench.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.nianbao.bench.corpus.CellKey;
import org.nianbao.bench.corpus.CellTruth;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.SoundYears;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The years of a body that ingestion is measured with, read and checked as filed reports are. */
class SoundYearsTest {

    private static final int FIRST = 2014;
    private static final int LAST = 2025;
    private static final List<String> BODIES = List.of("赣州市商务局", "义乌市水利局", "凤凰县审计局", "大理市司法局", "昆山市民政局", "敦煌市教育局");

    private final SoundYears years = new SoundYears(1);
    private final ReportReader reader = new ReportReader();
    private final ReportChecks checks = ReportChecks.standard();
    private final Layout layout = Layouts.listAll().stream()
            .filter(one -> one.format() == Layout.Format.HTML && !one.heldOut())
            .findFirst()
            .orElseThrow();

    @Test
    void whatOneYearHandsOnTheNextTakesUpAndFewReportsContradictThemselves() {
        var found = new ArrayList<Finding>();
        int contradicting = 0;
        for (String body : BODIES) {
            Optional<ReportFigures> before = Optional.empty();
            for (int year = FIRST; year <= LAST; year++) {
                ReportFigures report = read(body, year);
                List<Finding> findings = checks.listFindings(report, before);
                found.addAll(findings);
                contradicting += findings.isEmpty() ? 0 : 1;
                before = Optional.of(report);
            }
        }
        assertThat(found).extracting(Finding::rule).doesNotContain("X-CARRY", "T2-IN-FORCE", "N-TEXT", "P-REPEATED");
        assertThat(contradicting).as("of 72 reports, %s", found).isBetween(1, 6);
    }

    @Test
    void aYearIsTheSameWhicheverAreAskedForBefore() {
        Map<CellKey, CellTruth> alone = new SoundYears(1).make(FormEdition.F2021, BODIES.get(0), 2023);
        years.make(FormEdition.F2021, BODIES.get(0), 2022);

        assertThat(years.make(FormEdition.F2021, BODIES.get(0), 2023)).isEqualTo(alone);
        assertThat(years.make(FormEdition.F2021, BODIES.get(1), 2023)).isNotEqualTo(alone);
    }

    private ReportFigures read(String body, int year) {
        var random = new SplittableRandom(year);
        FormEdition edition = year < 2019 ? FormEdition.F2014 : year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
        var plan = new PlanMaker(random, false).makeOf(edition, years.make(edition, body, year), body, year);
        ReportReading reading = reader.read(SourceDocument.of("a.html", layout.render(plan, random)));
        assertThat(reading.year()).isEqualTo(year);
        return new ReportFigures(
                null,
                year,
                reading.edition(),
                AgencyKind.DEPARTMENT,
                null,
                reading.publishedOn(),
                reading.signedOn(),
                reading.observations(),
                reading.problems());
    }
}
