package org.nianbao.reader.forms;

import java.util.List;
import java.util.Set;

import static org.nianbao.reader.forms.Lexicon.Kind.COLUMN;

/**
 * The columns of a form of 2014 to 2018. Some places add columns beside 统计数 for the bodies below them.
 *
 * @param names the headers of the columns of values, in order
 * @param own which of them is the body's own figure; -1 when none can be told
 * @param lastColumn the last grid column of the header
 */
record StatisticsColumns(boolean hasUnit, List<String> names, int own, int lastColumn) {

    /** No header was met: rows have a unit, perhaps, and one value. */
    static final StatisticsColumns NONE = new StatisticsColumns(true, List.of(""), 0, Integer.MAX_VALUE);

    private static final Set<String> OWN = Set.of("统计数", "统计数量", "统计数据", "统计数字", "本年数", "本年度数");
    private static final Set<String> SUMS = Set.of("合计", "总计", "总数", "合计数");

    static boolean isHeader(FormRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.key().equals("统计指标") || cell.key().equals("统计项目"));
    }

    /** True for a header that names a column of values beside the labels. */
    static boolean isWholeHeader(FormRow row) {
        return isHeader(row)
                && row.cells().stream().anyMatch(cell -> OWN.contains(cell.key()) || SUMS.contains(cell.key()));
    }

    static StatisticsColumns of(FormRow header) {
        List<FormCell> after = header.cells().stream()
                .dropWhile(cell -> !isNamed(cell, "label"))
                .filter(cell -> !cell.blank() && !isNamed(cell, "label"))
                .toList();
        boolean unit = after.stream().anyMatch(cell -> isNamed(cell, "unit"));
        List<String> names = after.stream()
                .filter(cell -> !isNamed(cell, "unit"))
                .map(FormCell::text)
                .toList();
        int last = header.cells().stream().mapToInt(FormCell::lastColumn).max().orElse(0);
        return new StatisticsColumns(unit, names.isEmpty() ? List.of("") : names, ownAmong(names), last);
    }

    private static int ownAmong(List<String> names) {
        List<String> keys = names.stream().map(LabelKey::of).toList();
        if (keys.size() <= 1) {
            return 0;
        }
        for (Set<String> words : List.of(OWN, SUMS)) {
            long count = keys.stream().filter(words::contains).count();
            if (count == 1) {
                return keys.indexOf(
                        keys.stream().filter(words::contains).findFirst().orElseThrow());
            }
        }
        return -1;
    }

    private static boolean isNamed(FormCell cell, String id) {
        return StatisticsLabels.LEXICON
                .exact(COLUMN, cell.key())
                .filter(entry -> entry.id().equals(id))
                .isPresent();
    }

    int values() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }
}
