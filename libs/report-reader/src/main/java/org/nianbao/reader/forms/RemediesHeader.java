package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each column of section four stands for, told from the groups and names of its header. */
final class RemediesHeader {

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");
    private static final List<String> GROUPS = List.of("review", "litigation.direct", "litigation.after_review");
    private static final Map<String, String> GROUP_WORDS =
            Map.of("行政复议", "review", "未经复议直接起诉", "litigation.direct", "复议后起诉", "litigation.after_review");
    private static final Map<String, String> RESULT_WORDS = Map.of(
            "结果维持", "upheld", "结果纠正", "corrected", "其他结果", "other", "尚未审结", "pending", "总计", "total", "合计", "total");

    /** The fifteen codes in the order of the official form. */
    static final List<String> OFFICIAL = GROUPS.stream()
            .flatMap(group -> RESULTS.stream().map(result -> group + "." + result))
            .toList();

    private final List<FormRow> rows;

    RemediesHeader(List<FormRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The codes in the order of the values; empty when the header does not tell. */
    List<String> listCodes() {
        List<String> keys = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(FormCell::key)
                .toList();
        List<String> groups = keys.stream()
                .filter(GROUP_WORDS::containsKey)
                .map(GROUP_WORDS::get)
                .toList();
        List<String> results = keys.stream()
                .filter(RESULT_WORDS::containsKey)
                .map(RESULT_WORDS::get)
                .toList();
        if (inOrder(groups) && results.size() == groups.size() * RESULTS.size()) {
            return together(groups, results);
        }
        boolean flattened = rows.stream().noneMatch(FormRow::exact);
        return (flattened || inOfficialOrder(results)) && isBroken(String.join("", keys)) ? OFFICIAL : List.of();
    }

    /** True when the names that are left whole stand as in the official form, whatever is missing between them. */
    private static boolean inOfficialOrder(List<String> whole) {
        int at = 0;
        for (String result : whole) {
            while (at < OFFICIAL.size() && !RESULTS.get(at % RESULTS.size()).equals(result)) {
                at++;
            }
            if (at == OFFICIAL.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean inOrder(List<String> groups) {
        return !groups.isEmpty()
                && groups.equals(GROUPS.stream().filter(groups::contains).toList());
    }

    private static List<String> together(List<String> groups, List<String> results) {
        var codes = new ArrayList<String>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> own = results.subList(i * RESULTS.size(), (i + 1) * RESULTS.size());
            if (new HashSet<>(own).size() < RESULTS.size()) {
                return List.of();
            }
            String group = groups.get(i);
            own.forEach(result -> codes.add(group + "." + result));
        }
        return codes;
    }

    /**
     * True for the official header whose words were broken over lines, so that "结果" and "维持" no longer meet: all of its
     * characters are there, as often as they must be, and in the order of the form.
     */
    static boolean isBroken(String words) {
        boolean counts = Stream.of("维", "纠", "尚", "总计").allMatch(word -> count(words, word) == 3);
        int upheld = words.indexOf('维');
        int corrected = words.indexOf('纠');
        int review = words.indexOf("行政复议");
        int litigation = words.indexOf("行政诉讼");
        return counts && upheld >= 0 && upheld < corrected && review >= 0 && review < litigation;
    }

    private static int count(String words, String word) {
        int found = 0;
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + word.length())) {
            found++;
        }
        return found;
    }
}
