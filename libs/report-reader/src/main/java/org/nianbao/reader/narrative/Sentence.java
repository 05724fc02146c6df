package org.nianbao.reader.narrative;

import java.util.List;
import java.util.Set;

import org.nianbao.model.reading.Evidence;
import org.nianbao.reader.numbers.Quantity;
import org.nianbao.reader.page.Matching.Matched;
import org.nianbao.reader.page.Span;

/**
 * A sentence in matching form, and its way back into the section.
 *
 * @param section number of the section
 * @param base where it begins in the section's text
 * @param published as it stands there
 * @param topics what the nearest heading with a topic is about
 * @param earlierYear the year that the sentences before it in the paragraph speak of; null when none is named
 */
record Sentence(
        int section,
        int base,
        String published,
        Matched matched,
        List<Quantity> quantities,
        Set<Topic> topics,
        Integer earlierYear) {

    private static final int MOST_QUANTITIES = 60;

    String text() {
        return matched.text();
    }

    boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /** True when the words themselves, or the heading, say that this is about the disclosure of information. */
    boolean isOnDisclosure() {
        return text().contains("信息公开")
                || text().contains("政务公开")
                || text().contains("公开政府信息")
                || text().contains("申请公开");
    }

    /** More figures than a sentence has that a person reads: a table in one line, or a list of kinds. */
    boolean isCrowded() {
        return quantities.size() > MOST_QUANTITIES;
    }

    String raw(int start, int end) {
        return matched.origin(start, end).in(published);
    }

    Evidence evidence(int start, int end) {
        Span span = matched.origin(start, end);
        return Evidence.inSentence(section, base + span.start(), base + span.end(), published);
    }
}
