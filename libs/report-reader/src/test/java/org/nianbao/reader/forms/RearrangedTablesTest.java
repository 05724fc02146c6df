package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.forms.Layout.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that pages put together, break in pieces, head again, or print twice. */
class RearrangedTablesTest {

    private final PrintedForm form = SampleForms.f2021(SampleForms.cells(new Random(7), 2));
    private final List<List<List<Piece>>> tables = EveryLayoutTest.lay(Layout.BLANK_PARENTS, form);

    @Test
    void readsAllSectionsFromOneMergedTable() {
        var merged = new ArrayList<List<Piece>>();
        tables.forEach(merged::addAll);

        assertComplete(List.of(merged));
    }

    @Test
    void readsATableThatIsBrokenInPieces() {
        var pieces = new ArrayList<List<List<Piece>>>();
        for (List<List<Piece>> table : tables) {
            int cut = Math.max(table.size() - 2, 1);
            pieces.add(table.subList(0, cut));
            pieces.add(table.subList(cut, table.size()));
        }

        assertComplete(pieces);
    }

    @Test
    void readsATableWhoseHeaderIsRepeatedOnTheNextPage() {
        var repeated = new ArrayList<List<List<Piece>>>();
        for (List<List<Piece>> table : tables) {
            var rows = new ArrayList<>(table);
            if (table.size() > 15) {
                rows.addAll(10, table.subList(0, 3));
            }
            repeated.add(rows);
        }

        assertComplete(repeated);
    }

    @Test
    void takesAFormThatIsPrintedTwiceOnce() {
        var twice = new ArrayList<>(tables);
        twice.addAll(tables);

        FormReading reading = assertComplete(twice);

        assertThat(reading.problems()).allMatch(p -> p.code() == ProblemCode.ROW_REPEATED);
    }

    @Test
    void takesNeitherOfTwoFormsThatContradictEachOther() {
        PrintedForm other = SampleForms.f2021(SampleForms.cells(new Random(8), 0));
        var both = new ArrayList<>(tables);
        both.addAll(EveryLayoutTest.lay(Layout.BLANK_PARENTS, other));

        FormReading reading = EveryLayoutTest.read(Printer.print(Layout.BLANK_PARENTS, both));

        assertThat(reading.observations().size()).isLessThan(60);
        assertThat(EveryLayoutTest.faults(form, reading, "two forms")).isEmpty();
    }

    private FormReading assertComplete(List<List<List<Piece>>> laid) {
        FormReading reading = EveryLayoutTest.read(Printer.print(Layout.BLANK_PARENTS, laid));

        assertThat(EveryLayoutTest.faults(form, reading, "rearranged")).isEmpty();
        assertThat(reading.observations().size())
                .as(reading.problems().toString())
                .isEqualTo(form.truth().size());
        return reading;
    }
}
