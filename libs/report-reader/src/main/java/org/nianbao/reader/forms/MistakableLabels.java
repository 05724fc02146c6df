package org.nianbao.reader.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One label of 2014 is another with a character or two left out: 同意公开答复数 is 不同意公开答复数 without 不. Where the longer label
 * is nowhere on the page, and the short one has its number or its place, a damaged page is as likely as a short form.
 */
final class MistakableLabels {

    private static final List<String> ORDER = StatisticsLabels.LEXICON.listRows();

    /** The rows with longer labels that a row's label may be left of. */
    private static final Map<String, List<String>> LONGER = ORDER.stream()
            .filter(id -> !id.startsWith(StatisticsLabels.EITHER))
            .collect(Collectors.toMap(Function.identity(), MistakableLabels::listLonger));

    private final List<StatisticsRow> rows;
    private final Set<String> present;

    MistakableLabels(List<StatisticsRow> rows) {
        this.rows = rows;
        this.present = rows.stream().map(StatisticsRow::id).collect(Collectors.toSet());
    }

    /**
     * The row that one of the rows may be in truth.
     *
     * @param at the row's place among the rows met
     */
    Optional<String> findOther(int at) {
        return LONGER.getOrDefault(rows.get(at).id(), List.of()).stream()
                .filter(id -> !present.contains(id))
                .filter(id -> hasNumberOf(id, rows.get(at)) || standsWhere(id, at))
                .findFirst();
    }

    private static List<String> listLonger(String id) {
        String key = LabelKey.of(StatisticsLabels.words(id));
        return ORDER.stream()
                .filter(other -> !other.startsWith(StatisticsLabels.EITHER))
                .filter(other -> isShortOf(key, LabelKey.of(StatisticsLabels.words(other))))
                .toList();
    }

    private static boolean hasNumberOf(String id, StatisticsRow row) {
        int printed = LabelKey.number(row.label().text());
        return printed != 0
                && printed == LabelKey.number(StatisticsLabels.words(id))
                && printed != LabelKey.number(StatisticsLabels.words(row.id()));
    }

    /** True when the rows before and after fit the other label's place in the form, and not this label's. */
    private boolean standsWhere(String id, int at) {
        int before = at > 0 ? ORDER.indexOf(rows.get(at - 1).id()) : -1;
        int after = at + 1 < rows.size() ? ORDER.indexOf(rows.get(at + 1).id()) : ORDER.size();
        int own = ORDER.indexOf(rows.get(at).id());
        int other = ORDER.indexOf(id);
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
