package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Some places print the form of 2014 to 2018 as two columns of rows side by side, each with its own header. They are
 * put one below the other again. A row whose cells do not divide evenly stays as it is, and cannot be read.
 */
final class Panels {

    private Panels() {}

    static List<FormRow> belowEachOther(List<FormRow> rows) {
        int panels = rows.stream().mapToInt(Panels::count).max().orElse(1);
        if (panels < 2) {
            return rows;
        }
        var below = new ArrayList<FormRow>();
        for (int panel = 0; panel < panels; panel++) {
            int size = 0;
            for (FormRow row : rows) {
                if (count(row) == panels) {
                    size = row.cells().size() / panels;
                }
                boolean even = size > 0 && row.cells().size() == size * panels;
                if (even) {
                    List<FormCell> own = row.cells().subList(panel * size, (panel + 1) * size);
                    below.add(new FormRow(row.table(), row.number(), own, row.exact()));
                } else if (panel == 0) {
                    below.add(row);
                }
            }
        }
        return below;
    }

    private static int count(FormRow row) {
        int labels = (int) row.cells().stream()
                .filter(cell -> cell.key().equals("统计指标") || cell.key().equals("统计项目"))
                .count();
        return labels > 1 && row.cells().size() % labels == 0 ? labels : 1;
    }
}
