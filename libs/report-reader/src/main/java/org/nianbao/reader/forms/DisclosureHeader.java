package org.nianbao.reader.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.model.form.FormEdition;
import org.nianbao.reader.forms.DisclosureLabels.Column;

/**
 * The header above some rows of section two.
 *
 * @param row null when there is none yet
 * @param names its cells that name columns of values, in order
 * @param lastColumn its last grid column
 */
record DisclosureHeader(FormRow row, List<FormCell> names, int lastColumn) {

    private static final String CUT = "本年新";

    static final DisclosureHeader NONE = new DisclosureHeader(null, List.of(), 0);

    static boolean isHeader(FormRow row) {
        return row.cells().stream()
                .anyMatch(cell -> DisclosureLabels.findColumn(cell.key()).isPresent());
    }

    static DisclosureHeader of(FormRow row) {
        List<FormCell> names = row.cells().stream()
                .filter(cell -> !cell.blank() && !isNote(cell))
                .toList();
        int last = row.cells().stream().mapToInt(FormCell::lastColumn).max().orElse(0);
        return new DisclosureHeader(row, completed(names), last);
    }

    /**
     * "本年新 | 本年新 | 对外公开总数量": two names that lost their second line, as pages do that were made into text. The form has
     * one order for the three.
     */
    private static List<FormCell> completed(List<FormCell> names) {
        boolean cut = names.size() == 3
                && names.get(0).key().equals(CUT)
                && names.get(1).key().equals(CUT)
                && DisclosureLabels.findColumn(names.get(2).key())
                        .filter(column -> column.name().equals("public_total"))
                        .isPresent();
        return cut
                ? List.of(names.get(0).withKey(CUT + "制作数量"), names.get(1).withKey(CUT + "公开数量"), names.get(2))
                : names;
    }

    /**
     * The values of a row below, one for each name.
     *
     * @param label the label's place in the row
     */
    Optional<List<FormCell>> findValues(FormRow values, int label) {
        int filling = filling();
        boolean full = ValueCells.withoutRoom(values.after(label), names.size()).size() == names.size();
        if (filling > 0 && !values.exact() && !full) {
            List<FormCell> cells = values.cells();
            int end = Math.max(label + 1, cells.size() - filling);
            boolean filled = cells.subList(end, cells.size()).stream().allMatch(FormCell::blank);
            FormRow own = new FormRow(values.table(), values.number(), cells.subList(0, end), false, values.doubtful());
            return filled ? ValueCells.of(own, label, names.size(), lastColumn) : Optional.empty();
        }
        return ValueCells.of(values, label, names.size(), lastColumn)
                .or(() -> ValueCells.inOneGrid(List.of(row), values)
                        ? ValueCells.below(names, values, label, 1)
                        : Optional.empty());
    }

    /**
     * How many blank cells a flattened header ends with, as each row below it does: the table is wider than they are.
     */
    private int filling() {
        List<FormCell> cells = row == null || row.exact() ? List.of() : row.cells();
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).blank()) {
            end--;
        }
        return cells.size() - end;
    }

    /** The codes of a row in the editions whose columns it names, in words; in all editions when it names none. */
    String codes(String row) {
        List<FormEdition> named = names.stream()
                .map(cell -> DisclosureLabels.findColumn(cell.key()))
                .flatMap(Optional::stream)
                .map(Column::edition)
                .distinct()
                .toList();
        List<FormEdition> editions = named.isEmpty() ? List.of(FormEdition.F2019, FormEdition.F2021) : named;
        return editions.stream()
                .flatMap(edition -> DisclosureLabels.listCodes(row, edition).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static boolean isNote(FormCell cell) {
        return DisclosureLabels.LEXICON.exact(Lexicon.Kind.NOTE, cell.key()).isPresent();
    }

    /**
     * True when the header names every column that the form gives to the row. With one lost, and one value lost as
     * well, the rest would seem to fit and stand in the wrong columns.
     */
    boolean isWholeFor(String row) {
        List<Column> known = names.stream()
                .map(cell -> DisclosureLabels.findColumn(cell.key()))
                .flatMap(Optional::stream)
                .filter(column -> column.code(row).isPresent())
                .toList();
        if (known.isEmpty()) {
            return false;
        }
        Set<String> codes = new HashSet<>();
        known.forEach(column -> codes.add(column.code(row).orElseThrow()));
        boolean alone = names.size() == 1 && known.get(0).name().equals("decisions");
        return codes.size() == known.size()
                && (alone
                        || codes.containsAll(
                                DisclosureLabels.listCodes(row, known.get(0).edition())));
    }
}
