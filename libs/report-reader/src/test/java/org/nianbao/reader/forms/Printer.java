package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.nianbao.reader.forms.Layout.Piece;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;

/** Puts laid-out tables on a page, with the sentences and headings that stand around them. */
final class Printer {

    private static final List<String> BETWEEN =
            List.of("一、总体情况", "2022年,我局主动公开政府信息145条,收到申请12件,办结12件。", "二、主动公开政府信息情况");

    private final PageBuilder page = new PageBuilder();
    private final Layout layout;
    private int empty;

    Printer(Layout layout) {
        this.layout = layout;
    }

    static Page print(Layout layout, List<List<List<Piece>>> tables) {
        var printer = new Printer(layout);
        BETWEEN.forEach(printer.page::paragraph);
        for (List<List<Piece>> table : tables) {
            if (table.get(0).stream().anyMatch(cell -> cell.text().equals("申请人情况"))) {
                printer.page.paragraph("三、收到和处理政府信息公开申请情况");
            } else if (table.get(0).get(0).text().equals("行政复议")) {
                printer.page.paragraph("四、政府信息公开行政复议、行政诉讼情况");
            }
            printer.print(table);
        }
        printer.empty = 0;
        printer.page.paragraph("五、存在的主要问题及改进情况");
        printer.page.paragraph("2022年我局存在3个问题,其中2个已整改。");
        return printer.page.build();
    }

    private void print(List<List<Piece>> table) {
        if (layout.table()) {
            page.table(table.stream()
                    .map(line -> line.stream()
                            .map(cell -> new PageBuilder.CellSpec(cell.text(), cell.rowSpan(), cell.columnSpan()))
                            .toList())
                    .toList());
            return;
        }
        int width = table.stream()
                .mapToInt(line -> line.stream().mapToInt(Piece::columnSpan).sum())
                .max()
                .orElse(0);
        for (List<Piece> line : table) {
            switch (layout) {
                case GAPPED_LINES -> line.forEach(cell -> gapped(cell, 2));
                case GAPPED_ONCE -> line.forEach(cell -> gapped(cell, 1));
                case OPENED_BARS -> {
                    page.paragraph("|");
                    for (int i = 0; i < line.size(); i++) {
                        boolean fill = i + 1 == line.size() && width > line.size();
                        page.paragraph(line.get(i).text() + " |" + (fill ? " " + "|".repeat(width - line.size()) : ""));
                    }
                }
                case LED_BARS -> {
                    for (int i = 0; i < line.size(); i++) {
                        page.paragraph((i == 0 ? "" : "| ") + line.get(i).text());
                    }
                    page.paragraph("|");
                }
                case PADDED_ROWS ->
                    padded(line.stream().filter(cell -> !cell.text().isEmpty()).toList(), width);
                case PADDED_WHOLE -> padded(line, width);
                case LINES -> line.forEach(cell -> page.paragraph(cell.text()));
                case BARS -> line.forEach(cell -> page.paragraph(cell.text() + " |"));
                case BARRED_ROWS -> page.paragraph("| " + join(line, " | ", true) + " |");
                case TABBED_ROWS -> page.paragraph(join(line, "\t", true));
                case WRAPPED_ROWS -> wrapped(line);
                default -> page.paragraph(join(line, " ", false));
            }
        }
    }

    private void gapped(Piece cell, int more) {
        if (cell.text().isEmpty()) {
            empty += more;
        } else {
            page.line(cell.text(), empty + 1);
            empty = 0;
        }
    }

    private void padded(List<Piece> line, int width) {
        page.paragraph(join(line, " | ", true) + " | " + "|".repeat(Math.max(0, width - line.size())));
    }

    private static String join(List<Piece> line, String between, boolean blanks) {
        return line.stream()
                .map(Piece::text)
                .filter(text -> blanks || !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    private void wrapped(List<Piece> line) {
        List<Piece> values = line.stream().filter(Piece::value).toList();
        var labels = new ArrayList<>(line);
        labels.removeAll(values);
        String label = labels.isEmpty() ? "" : labels.get(labels.size() - 1).text();
        if (values.isEmpty() || label.length() < 12 || labels.size() > 1) {
            page.paragraph(join(line, " ", false));
            return;
        }
        int cut = label.length() / 2;
        page.paragraph(label.substring(0, cut));
        page.paragraph(join(values, " ", false));
        page.paragraph(label.substring(cut));
    }
}
