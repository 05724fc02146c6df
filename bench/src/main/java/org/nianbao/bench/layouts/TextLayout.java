package org.nianbao.bench.layouts;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.ReportPlan;

/** Pages that lost their tables on the way to a text. */
enum TextLayout implements Layout {
    /** One cell a line, blank lines between; an empty cell leaves an empty line. */
    LINES(false, true, Flattened.cells(cell -> cell + " \n\n")),
    /** The same; an empty cell leaves one line end. */
    GAPS(false, true, Flattened.cells(cell -> cell.isEmpty() ? "\n" : cell + "\n\n")),
    /** One cell a line with a bar at its end. */
    BARS(false, true, Flattened.cells(cell -> cell + " |\n")),
    /** The same; bars fill each row up to the table's width. */
    FILLED_BARS(false, true, Flattened.filledCells("")),
    /** The same; a bar stands before each row. */
    OPENED_BARS(false, true, Flattened.filledCells("|\n")),
    /** One row a line, cells parted by tabs. */
    TABS(false, true, Flattened.rows("", "\t", "")),
    /** One row a line between bars. */
    PIPES(false, true, Flattened.rows("| ", " | ", " |")),
    /** One row a line; bars fill it up to the table's width. */
    FILLED_ROWS(false, true, Flattened::filledRows),
    /** The same, blank cells left out. */
    FILLED_ROWS_SHORT(false, false, table -> Flattened.filledRows(Flattened.withoutBlanks(table))),
    /** A table of Markdown. */
    MARKDOWN(false, true, Flattened::markdown),
    /** One cell a line, long labels broken; an empty cell leaves an empty line. */
    BROKEN(false, true, Flattened.cells(cell -> Flattened.broken(cell) + "\n")),
    /** One row a line, cells parted by runs of blanks; empty cells cannot be told. */
    BLANKS(false, false, Flattened.rows("", "    ", "")),
    /** One cell a line, and nothing for an empty one. */
    TIGHT(false, false, Flattened.cells(cell -> cell.isEmpty() ? "" : cell + "\n")),
    /** One row a line, cells parted by one blank. */
    SPACED(true, false, table -> Flattened.rows("", " ", "").apply(Flattened.withoutBlanks(table))),
    /** One row a line, a bar between cells and none at its ends. */
    THIN_BARS(true, true, Flattened.rows("", "|", "")),
    /** One cell a line between bars. */
    BOXED_CELLS(true, true, Flattened.cells(cell -> "| " + cell + " |\n")),
    /** Tabs between cells, each row followed by an empty line. */
    SPREAD_TABS(true, true, Flattened.rows("", "\t", "\n")),
    /** One cell a line, two empty lines after each row. */
    PARTED_ROWS(true, false, table -> Flattened.byRow(Flattened.withoutBlanks(table), "\n\n"));

    private final boolean heldOut;
    private final boolean showsBlanks;
    private final Function<PrintedTable, String> flattening;

    TextLayout(boolean heldOut, boolean showsBlanks, Function<PrintedTable, String> flattening) {
        this.heldOut = heldOut;
        this.showsBlanks = showsBlanks;
        this.flattening = flattening;
    }

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public boolean heldOut() {
        return heldOut;
    }

    @Override
    public boolean showsBlanks() {
        return showsBlanks;
    }

    @Override
    public byte[] render(ReportPlan plan, RandomGenerator random) {
        String body = plan.parts().stream().map(this::part).collect(Collectors.joining());
        return SiteCharsets.encode(plan.title() + "\n\n" + plan.publication() + "\n\n" + body, random);
    }

    private String part(Part part) {
        if (part instanceof Part.Form form) {
            return flattening.apply(form.table()) + "\n";
        }
        return (part instanceof Part.Heading heading ? heading.text() : ((Part.Words) part).text()) + "\n";
    }
}
