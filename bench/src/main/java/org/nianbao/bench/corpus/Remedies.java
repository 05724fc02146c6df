package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.bench.corpus.PrintedTable.Cell;

/** Section four of F2019 and F2021: 15 cells on reviews and lawsuits. */
final class Remedies {

    private static final List<String> PREFIXES = List.of("review", "litigation.direct", "litigation.after_review");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");
    private static final List<String> LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private Remedies() {}

    static Stream<CellKey> keys() {
        return PREFIXES.stream().flatMap(p -> RESULTS.stream().map(r -> CellKey.of(p + "." + r)));
    }

    static PrintedTable make(Map<CellKey, CellTruth> truth) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.label("行政复议", 1, 5), Cell.label("行政诉讼", 1, 10)));
        var second = new ArrayList<Cell>();
        LABELS.forEach(label -> second.add(Cell.label(label, 2, 1)));
        second.add(Cell.label("未经复议直接起诉", 1, 5));
        second.add(Cell.label("复议后起诉", 1, 5));
        rows.add(second);
        var third = new ArrayList<Cell>();
        for (int i = 0; i < 2; i++) {
            LABELS.forEach(label -> third.add(Cell.label(label)));
        }
        rows.add(third);
        rows.add(keys().map(key -> new Cell(truth.get(key).text(), 1, 1, key)).toList());
        return new PrintedTable(rows);
    }
}
