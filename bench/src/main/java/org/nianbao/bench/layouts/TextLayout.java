package org.nianbao.bench.layouts;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;
import org.nianbao.bench.corpus.ReportPlan;

/** Pages that lost their tables on the way to a text. */
enum TextLayout implements Layout {
    /** One cell a line, blank lines between; an empty cell leaves an empty line. */
    LINES(false, row -> row.stream().map(cell -> cell.text() + " \n\n").collect(Collectors.joining())),
    /** One cell a line with a bar at its end. */
    BARS(false, row -> row.stream().map(cell -> cell.text() + " |\n").collect(Collectors.joining())),
    /** One row a line, cells parted by tabs. */
    TABS(true, row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")) + "\n"),
    /** One row a line, cells parted by runs of blanks; empty cells cannot be seen. */
    BLANKS(true, row -> row.stream().map(Cell::text).collect(Collectors.joining("    ")) + "\n"),
    /** One row a line between bars. */
    PIPES(true, row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ", "| ", " |")) + "\n"),
    /** One cell a line, long labels broken. */
    BROKEN(true, row -> row.stream().map(cell -> broken(cell) + "\n").collect(Collectors.joining()));

    private static final int LINE = 9;

    private final boolean heldOut;
    private final Function<List<Cell>, String> row;

    TextLayout(boolean heldOut, Function<List<Cell>, String> row) {
        this.heldOut = heldOut;
        this.row = row;
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
    public byte[] render(ReportPlan plan, RandomGenerator random) {
        String body = plan.parts().stream().map(this::part).collect(Collectors.joining());
        return SiteCharsets.encode(plan.title() + "\n\n" + plan.publication() + "\n\n" + body, random);
    }

    private String part(Part part) {
        if (part instanceof Part.Form form) {
            PrintedTable table = form.table();
            return table.rows().stream().map(row).collect(Collectors.joining()) + "\n";
        }
        return (part instanceof Part.Heading heading ? heading.text() : ((Part.Words) part).text()) + "\n";
    }

    private static String broken(Cell cell) {
        String text = cell.text();
        return cell.key() == null && text.length() > LINE
                ? text.substring(0, LINE) + "\n" + broken(cell.withText(text.substring(LINE)))
                : text;
    }
}
