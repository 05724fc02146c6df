package org.nianbao.bench.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.bench.corpus.CellKey;
import org.nianbao.bench.corpus.CellTruth;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.bench.corpus.SoundForms;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole documents, read and checked as a report is that somebody files: one in which everything holds gives no finding,
 * and each kind of misprint is found and laid to the document. Longer: {@code ./mvnw -pl bench -am test
 * -Dtest=SoundDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.checks.rounds=50}.
 */
class SoundDocumentsTest {

    private static final int FEW = 2;
    private static final int ROUNDS = Integer.getInteger("nianbao.checks.rounds", FEW);
    private static final String BODY = "赣州市商务局";

    /** Makes a form with five different figures above 2 and more. */
    private static final int BUSY = 3;

    private final ReportReader reader = new ReportReader();
    private final ReportChecks checks = ReportChecks.standard();
    private final List<Layout> layouts = Layouts.listAll();

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void aDocumentInWhichEverythingHoldsGivesNoFinding(FormEdition edition) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Layout layout : oneOfEachFormat()) {
                var random = new SplittableRandom(77 + round);
                Map<CellKey, CellTruth> cells = SoundForms.make(edition, random);
                assertThat(checks.listFindings(read(edition, cells, year(edition), layout, random), Optional.empty()))
                        .as("%s %s, round %d", layout.format(), layout.name(), round)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-SHIFTED UNDETERMINED received@TOTAL= received@OTHER_ORG=12 received@NATURAL_PERSON=7 received@ENTERPRISE=5",
                "P-SPLIT UNDETERMINED result.granted@NATURAL_PERSON=1 result.granted@ENTERPRISE=2",
                "P-JOINED UNDETERMINED received@NATURAL_PERSON=75 received@ENTERPRISE= carried_out@NATURAL_PERSON=7"
                        + " carried_out@ENTERPRISE=5 carried_out@TOTAL=12 result.granted@NATURAL_PERSON=0"
                        + " result.granted@TOTAL=0 result.total@NATURAL_PERSON=0 result.total@TOTAL=0",
                "P-TRANSPOSED SOURCE received@NATURAL_PERSON=21"
            })
    void aMisprintIsFoundAndLaidToWhomItShould(String planted) {
        List<String> words = List.of(planted.split(" "));
        for (FormEdition edition : List.of(FormEdition.F2019, FormEdition.F2021)) {
            Map<CellKey, CellTruth> cells = quiet(edition);
            for (String word : words.subList(2, words.size())) {
                String[] parts = word.split("[@=]", 3);
                cells = print(cells, "requests." + parts[0], Applicant.valueOf(parts[1]), parts[2]);
            }
            for (Layout layout : oneOfEachFormat()) {
                ReportFigures report = read(edition, cells, year(edition), layout, new SplittableRandom(5));
                boolean whole = layout.showsBlanks() || !planted.contains("= ");
                // Where a layout does not tell a blank cell, the row is not read, and the reader says so.
                if (whole && report.problems().isEmpty()) {
                    assertFound(
                            words.get(0),
                            Fault.valueOf(words.get(1)),
                            layout,
                            checks.listFindings(report, Optional.empty()));
                } else {
                    assertThat(report.problems()).as(layout.name()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aTableThatIsLastYearsAndAFigureThatJumpsAreFound() {
        Map<CellKey, CellTruth> busy = SoundForms.make(FormEdition.F2021, new SplittableRandom(BUSY));
        Map<CellKey, CellTruth> many = quiet(FormEdition.F2021);
        for (String code : List.of("requests.received", "requests.result.total", "requests.result.granted")) {
            many = print(print(many, code, Applicant.NATURAL_PERSON, "400"), code, Applicant.TOTAL, "400");
        }
        for (Layout layout : oneOfEachFormat()) {
            ReportFigures last = read(FormEdition.F2021, busy, 2022, layout, new SplittableRandom(5));
            ReportFigures same = read(FormEdition.F2021, busy, 2023, layout, new SplittableRandom(6));
            assertFound("P-REPEATED", Fault.UNDETERMINED, layout, checks.listFindings(same, Optional.of(last)));
            ReportFigures few =
                    read(FormEdition.F2021, quiet(FormEdition.F2021), 2022, layout, new SplittableRandom(7));
            ReportFigures more = read(FormEdition.F2021, many, 2023, layout, new SplittableRandom(8));
            assertFound("P-JUMP", Fault.UNDETERMINED, layout, checks.listFindings(more, Optional.of(few)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FormEdition.class,
            names = {"NARRATIVE", "F2014"})
    void aTitleOfAnotherYearThanTheSignatureAllowsIsFound(FormEdition edition) {
        for (Layout layout : oneOfEachFormat()) {
            var random = new SplittableRandom(9);
            Map<CellKey, CellTruth> cells = SoundForms.make(edition, random);
            ReportFigures report = read(edition, cells, year(edition), layout, random);
            var later = new ReportFigures(
                    null,
                    report.year() + 1,
                    report.edition(),
                    report.kind(),
                    null,
                    report.publishedOn(),
                    report.signedOn(),
                    report.observations(),
                    report.problems());
            assertFound("SIGNED-AFTER-YEAR", Fault.UNDETERMINED, layout, checks.listFindings(later, Optional.empty()));
        }
    }

    /** All of them when the run is a long one. */
    private Collection<Layout> oneOfEachFormat() {
        return ROUNDS > FEW
                ? layouts
                : layouts.stream()
                        .collect(Collectors.toMap(Layout::format, layout -> layout, (one, other) -> one))
                        .values();
    }

    private static void assertFound(String rule, Fault fault, Layout layout, List<Finding> findings) {
        assertThat(findings)
                .as("%s in %s %s", rule, layout.format(), layout.name())
                .filteredOn(finding -> finding.rule().equals(rule))
                .isNotEmpty()
                .extracting(Finding::fault)
                .containsOnly(fault);
        assertThat(findings)
                .as("%s %s", layout.format(), layout.name())
                .extracting(Finding::fault)
                .doesNotContain(Fault.EXTRACTION);
    }

    /** All zeros but a dozen requests, all granted. */
    private static Map<CellKey, CellTruth> quiet(FormEdition edition) {
        Map<CellKey, CellTruth> cells = SoundForms.make(edition, new SplittableRandom(1));
        for (CellKey key : List.copyOf(cells.keySet())) {
            cells = SoundForms.print(cells, key.indicator(), key.applicant(), "0");
        }
        for (String code : List.of("requests.received", "requests.result.granted", "requests.result.total")) {
            cells = print(cells, code, Applicant.NATURAL_PERSON, "12");
            cells = print(cells, code, Applicant.TOTAL, "12");
        }
        return cells;
    }

    private static Map<CellKey, CellTruth> print(
            Map<CellKey, CellTruth> cells, String code, Applicant applicant, String text) {
        return SoundForms.print(cells, IndicatorCode.of(code), applicant, text);
    }

    private ReportFigures read(
            FormEdition edition, Map<CellKey, CellTruth> cells, int year, Layout layout, RandomGenerator random) {
        ReportPlan plan = new PlanMaker(random, false).makeOf(edition, cells, BODY, year);
        ReportReading reading = reader.read(SourceDocument.of("a." + layout.format(), layout.render(plan, random)));
        assertThat(reading.year()).isEqualTo(year);
        return new ReportFigures(
                null,
                reading.year(),
                reading.edition(),
                AgencyKind.DEPARTMENT,
                null,
                reading.publishedOn(),
                reading.signedOn(),
                reading.observations(),
                reading.problems());
    }

    private static int year(FormEdition edition) {
        return switch (edition) {
            case NARRATIVE -> 2012;
            case F2014 -> 2016;
            case F2019 -> 2020;
            case F2021 -> 2023;
        };
    }
}
