package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;

/**
 * One label of 2014 is another with a character or two left out: 同意公开答复数 is 不同意公开答复数 without 不. Where the longer label
 * is nowhere on the page, and the short one has its number or its place, a damaged page is as likely as a short form.
 */
final class MistakableLabels {

    private final List<StatisticsRow> rows;
    private final List<String> order = StatisticsLabels.LEXICON.listRows();

    MistakableLabels(List<StatisticsRow> rows) {
        this.rows = rows;
    }

    /** The row that this one may be in truth. */
    Optional<String> findOther(StatisticsRow row) {
        String key = row.label().key();
        return order.stream()
                .filter(id -> !id.equals(row.id()) && !id.startsWith(StatisticsLabels.EITHER))
                .filter(id -> isShortOf(key, LabelKey.of(StatisticsLabels.words(id))))
                .filter(id -> rows.stream().noneMatch(r -> r.id().equals(id)))
                .filter(id -> hasNumberOf(id, row) || standsWhere(id, row))
                .findFirst();
    }

    private static boolean hasNumberOf(String id, StatisticsRow row) {
        int printed = LabelKey.number(row.label().text());
        return printed != 0
                && printed == LabelKey.number(StatisticsLabels.words(id))
                && printed != LabelKey.number(StatisticsLabels.words(row.id()));
    }

    /** True when the rows before and after fit the other label's place in the form, and not this label's. */
    private boolean standsWhere(String id, StatisticsRow row) {
        int at = rows.indexOf(row);
        int before = at > 0 ? order.indexOf(rows.get(at - 1).id()) : -1;
        int after = at + 1 < rows.size() ? order.indexOf(rows.get(at + 1).id()) : order.size();
        int own = order.indexOf(row.id());
        int other = order.indexOf(id);
        return before < other && other < after && !(before < own && own < after);
    }

    private static boolean isShortOf(String shorter, String longer) {
        if (longer.length() <= shorter.length() || longer.length() - shorter.length() > 2) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }
}
