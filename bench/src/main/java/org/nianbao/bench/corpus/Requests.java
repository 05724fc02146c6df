package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nianbao.bench.corpus.PrintedTable.Cell;
import org.nianbao.model.form.Applicant;

/** Section three of F2019 and F2021: results of requests by applicant. */
final class Requests {

    /** The order of the printed columns. */
    static final List<Applicant> COLUMNS = List.of(
            Applicant.NATURAL_PERSON,
            Applicant.ENTERPRISE,
            Applicant.RESEARCH,
            Applicant.CHARITY,
            Applicant.LEGAL_SERVICE,
            Applicant.OTHER_ORG,
            Applicant.TOTAL);

    private static final String RELATION = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";

    private Requests() {}

    static PrintedTable make(Map<CellKey, CellTruth> truth, Style style, boolean edition2021) {
        List<Row> forms = edition2021 ? Rows.REQUESTS_F2021 : Rows.REQUESTS_F2019;
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.label(style.marks(RELATION), 3, 3), Cell.label("申请人情况", 1, 7)));
        rows.add(List.of(Cell.label("自然人", 2, 1), Cell.label("法人或其他组织", 1, 5), Cell.label("总计", 2, 1)));
        rows.add(List.of(
                Cell.label("商业企业"), Cell.label("科研机构"), Cell.label("社会公益组织"), Cell.label("法律服务机构"), Cell.label("其他")));
        int results = (int) forms.stream().filter(r -> r.group() != null).count();
        String group = null;
        boolean first = true;
        for (Row form : forms) {
            var row = new ArrayList<Cell>();
            if (form.group() == null) {
                row.add(Cell.label(style.label(form), 1, 3));
            } else {
                if (first) {
                    row.add(Cell.label("三、本年度办理结果", results, 1));
                    first = false;
                }
                addLabel(row, form, forms, style, !Objects.equals(group, form.group()));
            }
            group = form.group();
            for (Applicant column : COLUMNS) {
                CellKey key = CellKey.of(form.code(), column);
                row.add(new Cell(truth.get(key).text(), 1, 1, key));
            }
            rows.add(row);
        }
        return new PrintedTable(rows);
    }

    private static void addLabel(List<Cell> row, Row form, List<Row> forms, Style style, boolean newGroup) {
        if (form.group().isEmpty()) {
            row.add(Cell.label(style.label(form), 1, 2));
            return;
        }
        if (newGroup) {
            int sisters = (int)
                    forms.stream().filter(r -> form.group().equals(r.group())).count();
            row.add(Cell.label(style.marks(form.group()), sisters, 1));
        }
        row.add(Cell.label(style.label(form)));
    }
}
