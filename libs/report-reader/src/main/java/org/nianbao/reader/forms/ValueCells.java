package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;

import org.nianbao.model.reading.ValueStatus;

/**
 * Decides which cells of a row are its values. Where cells may have been lost or joined the row is left alone: a value
 * in the wrong column is worse than none.
 */
final class ValueCells {

    /** No column is too narrow for a figure of this many digits. */
    private static final int SURELY_ONE_LINE = 2;

    private static final int PART_LABEL = 3;

    private ValueCells() {}

    /**
     * The values of a row, one for each column, in order.
     *
     * @param label the label's place in the row; -1 when the row has none
     * @param columns how many values there must be
     * @param lastColumn the last grid column of the table's header; blank cells to the right of it are no values
     */
    static Optional<List<FormCell>> of(FormRow row, int label, int columns, int lastColumn) {
        List<FormCell> cells = row.after(label);
        if (row.doubtful() || label >= 0 && !cells.isEmpty() && isWords(cells.get(0))) {
            return Optional.empty();
        }
        if (!row.exact()) {
            return ofFlattened(cells, label < 0 ? null : row.cells().get(label), columns);
        }
        while (cells.size() > columns
                && cells.get(cells.size() - 1).blank()
                && cells.get(cells.size() - 1).column() > lastColumn) {
            cells = cells.subList(0, cells.size() - 1);
        }
        int rowSpan = label < 0 ? Integer.MAX_VALUE : row.cells().get(label).rowSpan();
        boolean joined = cells.stream().anyMatch(cell -> cell.rowSpan() > rowSpan);
        if (joined) {
            return Optional.empty();
        }
        if (columns == 1 && cells.size() > 1) {
            return onlyOne(cells);
        }
        return cells.size() == columns ? Optional.of(cells) : Optional.empty();
    }

    /** 其他对外管理服务事项 | 行政检查 | 3: a label of a part, so that what follows is not the whole row's. */
    private static boolean isWords(FormCell cell) {
        long letters = cell.text().codePoints().filter(Character::isIdeographic).count();
        return letters >= PART_LABEL
                && CellValue.read(cell.text(), CellValue.Shape.COUNT).status() == ValueStatus.UNREADABLE;
    }

    /**
     * The values of a row that stand right below the names of their columns, where header and row are of a grid in
     * which nothing spans. The cells beside them, below a blank place of the header, must be blank: they are the rest
     * of a label or a name that spans where the form is printed.
     *
     * @param names the cells of the header that name the columns, in the order of the values
     * @param label the label's place in the row
     * @param distance how many columns before the first value the label must stand; a row that lies elsewhere is
     *     shifted
     */
    static Optional<List<FormCell>> below(List<FormCell> names, FormRow row, int label, int distance) {
        if (row.cells().get(label).column() + distance != names.get(0).column()) {
            return Optional.empty();
        }
        List<Integer> columns = names.stream().map(FormCell::column).toList();
        boolean ordered = columns.stream().sorted().distinct().toList().equals(columns);
        boolean alone = row.after(label).stream().allMatch(cell -> cell.blank() || columns.contains(cell.column()));
        return ordered && alone
                ? Optional.of(columns.stream()
                        .map(column -> row.cells().get(column - 1))
                        .toList())
                : Optional.empty();
    }

    /** True when header and row are of one grid in which nothing spans, so that their columns are the same. */
    static boolean inOneGrid(List<FormRow> header, FormRow row) {
        int width = row.cells().size();
        return row.fillsGrid(width) && header.stream().allMatch(above -> above.fillsGrid(width));
    }

    /** One column whose header spans more grid columns than the value: the cells beside the value are blank. */
    private static Optional<List<FormCell>> onlyOne(List<FormCell> cells) {
        List<FormCell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        if (filled.isEmpty()) {
            return Optional.of(cells.subList(0, 1));
        }
        return filled.size() == 1 ? Optional.of(filled) : Optional.empty();
    }

    /** Where a row has all of its values, empty lines below it are no blank cells but room before what comes next. */
    static List<FormCell> withoutRoom(List<FormCell> cells, int columns) {
        boolean full = cells.size() > columns
                && cells.subList(0, columns).stream().noneMatch(FormCell::blank)
                && cells.subList(columns, cells.size()).stream().allMatch(FormCell::inferred);
        return full ? cells.subList(0, columns) : cells;
    }

    /** The same for the one row of a form that has no label: there is room above it as well, below the header. */
    private static List<FormCell> withoutRoomAbove(List<FormCell> cells, int columns) {
        List<FormCell> values = cells.stream().dropWhile(FormCell::inferred).toList();
        List<FormCell> row = withoutRoom(values, columns);
        return row.size() == columns && row.stream().noneMatch(FormCell::blank) ? row : cells;
    }

    /**
     * In flattened text the values stand either all in one line or each in a line of its own. Anything between, such as
     * six in the label's line and a page's number below it, is not seven values.
     */
    private static Optional<List<FormCell>> ofFlattened(List<FormCell> found, FormCell label, int columns) {
        List<FormCell> cells = withoutRoom(label == null ? withoutRoomAbove(found, columns) : found, columns);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int line = cells.get(0).line();
        List<FormCell> together =
                cells.stream().filter(cell -> cell.line() == line).toList();
        boolean more = cells.stream().anyMatch(cell -> cell.line() != line && !cell.blank());
        if (more && together.stream().anyMatch(cell -> cell.text().length() > SURELY_ONE_LINE)) {
            // What stands below may be a page's number, or the rest of a figure that a narrow column broke.
            return together.size() == columns || columns == 1 ? Optional.empty() : apart(cells, label, columns);
        }
        if (together.size() == columns && (columns > 1 || label == null || label.line() == line)) {
            return Optional.of(together);
        }
        return apart(cells, label, columns);
    }

    private static Optional<List<FormCell>> apart(List<FormCell> cells, FormCell label, int columns) {
        boolean apart = cells.stream().map(FormCell::line).distinct().count() == cells.size()
                && (label == null || label.line() != cells.get(0).line());
        return apart && cells.size() == columns ? Optional.of(cells) : Optional.empty();
    }
}
