package org.nianbao.reader.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.forms.Layout.Piece;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms with any content, in every layout, whole and damaged: no value is ever wrong, and what is missing is said. */
class EveryLayoutTest {

    /** More are run when something in the reader changes: -Dnianbao.forms.seeds=500. */
    private static final int SEEDS = Integer.getInteger("nianbao.forms.seeds", 12);

    private static final List<Function<Supplier<String>, PrintedForm>> EDITIONS =
            List.of(SampleForms::f2021, SampleForms::f2019, SampleStatistics::f2014);

    @ParameterizedTest
    @EnumSource
    void readsEveryCellOfAFormWithoutBlanks(Layout layout) {
        var faults = new ArrayList<String>();
        for (int seed = 0; seed < 3; seed++) {
            for (var edition : EDITIONS) {
                PrintedForm form = edition.apply(SampleForms.cells(new Random(seed), 0));
                FormReading reading = read(Printer.print(layout, lay(layout, form)));

                faults.addAll(faults(form, reading, layout + " " + seed));
                assertThat(reading.observations().size())
                        .as("%s %s %s", layout, seed, reading.problems())
                        .isEqualTo(form.truth().size());
            }
        }
        assertThat(faults.stream()
                        .sorted(Comparator.comparing(f -> !f.contains("WRONG")))
                        .limit(6))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsBlankCellsBlankWhereTheLayoutShowsThem(Layout layout) {
        var faults = new ArrayList<String>();
        for (int seed = 0; seed < 6; seed++) {
            for (var edition : EDITIONS) {
                PrintedForm form = edition.apply(SampleForms.cells(new Random(seed), 3));
                FormReading reading = read(Printer.print(layout, lay(layout, form)));

                faults.addAll(faults(form, reading, layout + " " + seed));
                if (layout.keepsBlanks()) {
                    assertThat(reading.observations().size())
                            .as("%s %s %s", layout, seed, reading.problems())
                            .isEqualTo(form.truth().size());
                }
            }
        }
        assertThat(faults.stream()
                        .sorted(Comparator.comparing(f -> !f.contains("WRONG")))
                        .limit(6))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void neverReadsAWrongValueFromADamagedForm(Layout layout) {
        var faults = new ArrayList<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            for (var edition : EDITIONS) {
                var random = new Random(seed);
                PrintedForm form = edition.apply(SampleForms.cells(random, random.nextInt(3)));
                var damaged = lay(layout, form).stream()
                        .map(table -> new Damage(random).harm(table))
                        .filter(table -> !table.isEmpty())
                        .toList();
                FormReading reading = read(Printer.print(layout, damaged));

                faults.addAll(faults(form, reading, layout + " " + seed));
            }
        }
        assertThat(faults.stream()
                        .sorted(Comparator.comparing(f -> !f.contains("WRONG")))
                        .limit(6))
                .isEmpty();
    }

    /** Blank cells vanish, and a label with them: what is left of two rows may look like one. */
    @ParameterizedTest
    @EnumSource
    void neverReadsTheValuesOfTwoRowsAsOne(Layout layout) {
        var faults = new ArrayList<String>();
        for (int seed = 0; seed < 3 * SEEDS; seed++) {
            for (var edition : EDITIONS) {
                var random = new Random(seed);
                PrintedForm form = edition.apply(SampleForms.cells(random, 5));
                var damaged = lay(layout, form);
                for (List<List<Piece>> table : damaged) {
                    List<Piece> line = table.get(random.nextInt(table.size()));
                    line.removeIf(cell -> !cell.value());
                    table.removeIf(List::isEmpty);
                }
                faults.addAll(faults(form, read(Printer.print(layout, damaged)), layout + " " + seed));
            }
        }
        assertThat(faults.stream()
                        .sorted(Comparator.comparing(f -> !f.contains("WRONG")))
                        .limit(6))
                .isEmpty();
    }

    static List<List<List<Piece>>> lay(Layout layout, PrintedForm form) {
        var tables = new ArrayList<List<List<Piece>>>();
        form.tables().forEach(table -> tables.add(layout.lay(table)));
        return tables;
    }

    static FormReading read(Page page) {
        FormReading reading = new FormReader().read(page, page.blocks());
        for (Observation o : reading.observations()) {
            String found = o.evidence().start() == null
                    ? ""
                    : page.text().substring(o.evidence().start(), o.evidence().end());
            assertThat(found).isEqualTo(o.raw());
            assertThat(o.evidence().quote()).contains(o.raw());
        }
        return reading;
    }

    static List<String> faults(PrintedForm form, FormReading reading, String name) {
        var faults = new ArrayList<String>();
        var missing = new TreeSet<>(form.truth().keySet());
        for (Observation o : reading.observations()) {
            String place = PrintedForm.place(o.indicator().value(), o.applicant());
            String printed = form.truth().get(place);
            missing.remove(place);
            boolean right = o.status() == ValueStatus.REPORTED
                    ? o.value().compareTo(number(printed)) == 0
                    : o.status() == ValueStatus.UNREADABLE || o.raw().equals(printed);
            if (!right) {
                faults.add(name + ": WRONG " + place + " is " + printed + ", read as " + o.raw() + " in "
                        + o.evidence().quote());
            }
        }
        String said = reading.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
        var silent = new TreeSet<String>();
        for (String place : missing) {
            String code = place.substring(0, place.indexOf('/'));
            String row = code.substring(0, code.lastIndexOf('.'));
            if (!said.contains(code) && !said.contains(row + " is taken") && !said.contains("(" + row + ")")) {
                silent.add(code);
            }
        }
        if (!silent.isEmpty()) {
            faults.add(name + ": SILENT " + silent);
        }
        return faults;
    }

    private static BigDecimal number(String printed) {
        return printed != null && printed.matches("[0-9]+") ? new BigDecimal(printed) : new BigDecimal("-99999");
    }
}
