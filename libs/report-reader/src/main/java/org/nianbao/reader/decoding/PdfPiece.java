package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.PageBuilder.CellSpec;

/** A thing on a page of a PDF file, from top to bottom. */
sealed interface PdfPiece {

    /** What begins a paragraph or a row wherever it stands. */
    Pattern BEGINS = Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、]|\\d{1,2}[.．、][^\\d]|附件|第.{1,3}部分"
            + "|索引号|(?:发布|发文|公开|成文|生成)(?:日期|时间|机构|机关|单位)\\s*[:：]|(?:信息|文章)?来源\\s*[:：])");

    /**
     * A line of text outside the tables, or several that are one paragraph.
     *
     * @param left where it starts, in points
     * @param full true when it is running text up to the right margin, so that its paragraph may go on below
     */
    record Line(String text, double left, boolean full) implements PdfPiece {

        /** Lines of one paragraph put together: the first runs to the margin, the next starts at the left one. */
        static List<PdfPiece> joined(List<PdfPiece> pieces) {
            double margin = pieces.stream()
                    .filter(piece -> piece instanceof Line line && line.full)
                    .mapToDouble(piece -> ((Line) piece).left)
                    .min()
                    .orElse(0);
            List<PdfPiece> joined = new ArrayList<>();
            for (PdfPiece piece : pieces) {
                PdfPiece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (piece instanceof Line next
                        && before instanceof Line first
                        && first.full
                        && next.left < margin + Ruling.NEAR
                        && !BEGINS.matcher(next.text).lookingAt()) {
                    joined.set(joined.size() - 1, new Line(first.text + next.text, first.left, next.full));
                } else {
                    joined.add(piece);
                }
            }
            return joined;
        }
    }

    /**
     * A table.
     *
     * @param texts of the grid's cells, in their order
     */
    record Ruled(RuledGrid grid, List<String> texts) implements PdfPiece {

        private static final Pattern BEGINS_ROW =
                Pattern.compile("(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.].*|其中.*|第.{1,4}条.*)");

        /**
         * The rows from top to bottom, as the page is built of.
         *
         * @param borders of the columns that spans are counted in: this table's, or those of the table that it is part
         *     of
         */
        List<List<CellSpec>> rows(double[] borders) {
            List<List<CellSpec>> rows = new ArrayList<>();
            for (int row = 0; row < grid.ys().length - 1; row++) {
                rows.add(new ArrayList<>());
            }
            for (int i = 0; i < texts.size(); i++) {
                RuledGrid.Cell cell = grid.cells().get(i);
                rows.get(cell.row()).add(new CellSpec(texts.get(i), cell.rows(), grid.columnsWithin(cell, borders)));
            }
            return rows;
        }

        /**
         * The rows of this table and of the one that continues it on the next page. A row that the page's end cut in
         * two is one again: its second half has words only, and they begin no row.
         */
        static List<List<CellSpec>> continued(List<List<CellSpec>> rows, List<List<CellSpec>> next) {
            List<List<CellSpec>> all = new ArrayList<>(rows);
            int from = 0;
            if (isRestOf(all.get(all.size() - 1), next.get(0))) {
                all.set(all.size() - 1, together(all.get(all.size() - 1), next.get(0)));
                from = 1;
            }
            all.addAll(next.subList(from, next.size()));
            return all;
        }

        private static boolean isRestOf(List<CellSpec> row, List<CellSpec> rest) {
            boolean sameShape = row.size() == rest.size();
            boolean words = rest.stream().anyMatch(cell -> !cell.text().isBlank());
            for (int i = 0; sameShape && i < row.size(); i++) {
                String plain = Matching.normalise(rest.get(i).text());
                sameShape = row.get(i).columnSpan() == rest.get(i).columnSpan()
                        && rest.get(i).rowSpan() == 1
                        && row.get(i).rowSpan() == 1
                        && !BEGINS_ROW.matcher(plain).matches()
                        && plain.chars().noneMatch(Character::isDigit)
                        && (plain.isEmpty() || !row.get(i).text().isBlank());
            }
            boolean hasFigures =
                    row.stream().anyMatch(cell -> cell.text().strip().matches("[\\d.,]{1,20}"));
            return words && sameShape && hasFigures;
        }

        private static List<CellSpec> together(List<CellSpec> row, List<CellSpec> rest) {
            List<CellSpec> together = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                CellSpec cell = row.get(i);
                together.add(new CellSpec(cell.text() + rest.get(i).text(), cell.rowSpan(), cell.columnSpan()));
            }
            return together;
        }
    }
}
