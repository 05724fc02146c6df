package org.nianbao.reader.forms;

import java.util.List;
import java.util.Optional;

/**
 * 被依法纠错数 and 其他情形数 stand under 行政复议 and again under 行政诉讼: the rows above decide. Where the rows that would tell are
 * lost, nothing is decided.
 */
final class RemedyParent {

    private static final List<String> ORDER = List.of("total", "upheld", "corrected", "other");

    private String group;
    private int reached;

    /**
     * The code of the next row of the form; empty when its group cannot be told.
     *
     * @param lawsuitsBelow true when a row that only 行政诉讼 has stands below this one. Without it rows from the one group
     *     to the other may be lost, and the row be of the other.
     */
    Optional<String> decide(String id, boolean lawsuitsBelow) {
        int point = id.lastIndexOf('.');
        String name = id.substring(point + 1);
        boolean either = id.startsWith(StatisticsLabels.EITHER);
        boolean named = id.startsWith("review.") || id.startsWith("litigation.");
        if (!either && !named) {
            group = null;
            return Optional.of(id);
        }
        int place = ORDER.indexOf(name);
        if (either) {
            if (group == null || place <= reached || group.equals("review") && !lawsuitsBelow) {
                group = null;
                return Optional.empty();
            }
            reached = place;
            return Optional.of(group + "." + name);
        }
        boolean lawsuitInShort = id.equals("review.upheld") && "litigation".equals(group) && reached == 0;
        group = lawsuitInShort ? group : id.substring(0, point);
        reached = place;
        return Optional.of(group + "." + name);
    }
}
