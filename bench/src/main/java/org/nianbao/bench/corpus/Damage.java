package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.PrintedTable.Cell;

/** What goes wrong with reports on their way to a page: lost characters, merged cells, lost rows, a lost end. */
public final class Damage {

    private final RandomGenerator random;

    public Damage(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The plan with one kind of damage. A cell whose figure can no longer be told loses its truth: any value read there
     * is wrong.
     */
    public ReportPlan apply(ReportPlan plan) {
        var cells = new HashMap<>(plan.cells());
        var doubtful = new HashMap<CellKey, CellTruth>();
        int kind = random.nextInt(6);
        List<Part> whole = kind == 2 ? new NumberedPages(random).of(plan.parts()) : plan.parts();
        List<Part> parts = whole.stream()
                .map(part -> part instanceof Part.Form form
                        ? new Part.Form(damage(form.table(), kind, cells, doubtful))
                        : part)
                .toList();
        return new ReportPlan(
                plan.edition(),
                plan.title(),
                plan.agency(),
                plan.year(),
                plan.publishedOn(),
                parts,
                cells,
                doubtful,
                plan.figures());
    }

    private PrintedTable damage(
            PrintedTable table, int kind, Map<CellKey, CellTruth> cells, Map<CellKey, CellTruth> doubtful) {
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        int victim = random.nextInt(rows.size());
        List<Cell> row = rows.get(victim);
        switch (kind) {
            case 0 -> rows.set(victim, row.stream().map(this::withoutACharacter).toList());
            case 1 -> rows.set(victim, merged(row, cells, doubtful));
            case 2 -> {}
            case 3 -> loseBetweenRemedies(rows, cells);
            case 4 -> {
                if (row.stream().allMatch(cell -> cell.rowSpan() == 1)) {
                    row.forEach(cell -> cells.remove(cell.key()));
                    rows.remove(victim);
                }
            }
            default -> {
                if (rows.stream().flatMap(List::stream).allMatch(cell -> cell.rowSpan() == 1)) {
                    rows.subList(victim + 1, rows.size())
                            .forEach(lost -> lost.forEach(cell -> cells.remove(cell.key())));
                    rows = rows.subList(0, victim + 1);
                }
            }
        }
        return new PrintedTable(List.copyOf(rows));
    }

    /** Rows from some row of the reviews to some row of the lawsuits. */
    private void loseBetweenRemedies(List<List<Cell>> rows, Map<CellKey, CellTruth> cells) {
        int first = place(rows, "review.total") + random.nextInt(1, 4);
        int last = place(rows, "litigation.total") + random.nextInt(0, 3);
        if (first > 0 && last > first && last < rows.size()) {
            List<List<Cell>> lost = rows.subList(first, last);
            lost.forEach(row -> row.forEach(cell -> cells.remove(cell.key())));
            lost.clear();
        }
    }

    private static int place(List<List<Cell>> rows, String code) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream()
                    .anyMatch(cell ->
                            cell.key() != null && cell.key().indicator().value().equals(code))) {
                return i;
            }
        }
        return -100;
    }

    /** Labels lose one character; figures stay, for a lost digit is another figure, and a lost 万 another unit. */
    private Cell withoutACharacter(Cell cell) {
        if (cell.key() != null || cell.text().length() < 6) {
            return cell;
        }
        int at = random.nextInt(2, cell.text().length());
        if (cell.text().startsWith("万元", at)) {
            return cell;
        }
        return cell.withText(cell.text().substring(0, at) + cell.text().substring(at + 1));
    }

    /**
     * Two neighbouring figures in one cell: "12 0". Where cells are seen neither can be told any more; in running text
     * both can.
     */
    private static List<Cell> merged(List<Cell> row, Map<CellKey, CellTruth> cells, Map<CellKey, CellTruth> doubtful) {
        for (int i = 0; i + 1 < row.size(); i++) {
            Cell left = row.get(i);
            Cell right = row.get(i + 1);
            if (left.key() != null
                    && right.key() != null
                    && !left.text().isEmpty()
                    && !right.text().isEmpty()) {
                var result = new ArrayList<>(row.subList(0, i));
                result.add(new Cell(
                        left.text() + " " + right.text(), 1, left.columnSpan() + right.columnSpan(), left.key()));
                result.addAll(row.subList(i + 2, row.size()));
                doubtful.put(left.key(), cells.remove(left.key()));
                doubtful.put(right.key(), cells.remove(right.key()));
                return result;
            }
        }
        return row;
    }
}
