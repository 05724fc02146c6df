package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;

/** What is left of a table in a text. */
final class Flattened {

    private static final int LINE = 9;

    private Flattened() {}

    /** Each cell by itself. */
    static Function<PrintedTable, String> cells(UnaryOperator<String> cell) {
        return table -> table.rows().stream()
                .flatMap(List::stream)
                .map(each -> cell.apply(each.text()))
                .collect(Collectors.joining());
    }

    /** A row a line. */
    static Function<PrintedTable, String> rows(String open, String between, String close) {
        return table -> table.rows().stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(between, open, close)) + "\n")
                .collect(Collectors.joining());
    }

    /** A cell a line, and something behind each row. */
    static String byRow(PrintedTable table, String behind) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text() + "\n").collect(Collectors.joining("", "", behind)))
                .collect(Collectors.joining());
    }

    /** A cell a line with a bar behind it; the last one of a row with as many as fill it up. */
    static Function<PrintedTable, String> filledCells(String before) {
        return table -> {
            var text = new StringBuilder();
            for (List<Cell> row : table.rows()) {
                text.append(before);
                for (int i = 0; i < row.size(); i++) {
                    text.append(row.get(i).text()).append(" |");
                    boolean last = i + 1 == row.size();
                    text.append(last ? filling(table, row) : "").append('\n');
                }
            }
            return text.toString();
        };
    }

    static String filledRows(PrintedTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ", "", " |"))
                        + filling(table, row) + "\n")
                .collect(Collectors.joining());
    }

    private static String filling(PrintedTable table, List<Cell> row) {
        int width = table.rows().stream()
                .mapToInt(each -> each.stream().mapToInt(Cell::columnSpan).sum())
                .max()
                .orElse(0);
        return width > row.size() ? " " + "|".repeat(width - row.size()) : "";
    }

    static PrintedTable withoutBlanks(PrintedTable table) {
        return new PrintedTable(table.rows().stream()
                .map(row -> row.stream().filter(cell -> !cell.text().isEmpty()).toList())
                .toList());
    }

    /** Each place of the grid is a cell, and a line is drawn below the first row. */
    static String markdown(PrintedTable table) {
        var lines = new ArrayList<String>();
        for (List<Cell> row : Unspanned.of(table).rows()) {
            lines.add(row.stream().map(Cell::text).collect(Collectors.joining(" | ", "| ", " |\n")));
            if (lines.size() == 1) {
                lines.add(Collections.nCopies(row.size(), "---").stream()
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        return String.join("", lines);
    }

    /** Words that are no figure on several lines. */
    static String broken(String text) {
        return text.length() > LINE ? text.substring(0, LINE) + "\n" + broken(text.substring(LINE)) : text;
    }
}
