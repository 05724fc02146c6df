package org.nianbao.model.catalog;

import java.util.List;

/**
 * Something that a search found.
 *
 * @param reportId null for an agency
 * @param year reported on; null for an agency
 * @param title a report's title or an agency's name
 * @param field where the words stand
 * @param section the number of the section they stand in; null unless they stand in the text
 * @param snippet what shows why it was found: the name, the title, or a part of the text with persons' names and
 *     numbers masked
 * @param marks where in the snippet the words stand
 */
public record SearchHit(
        Kind kind,
        long agencyId,
        Long reportId,
        Integer year,
        String title,
        Field field,
        Integer section,
        String snippet,
        List<Mark> marks) {
    public SearchHit {
        marks = List.copyOf(marks);
    }

    /** What was found. */
    public enum Kind {
        AGENCY,
        REPORT
    }

    /** Where a search's words were found. */
    public enum Field {
        /** 现名称 */
        NAME,
        /** 曾用名称 */
        FORMER_NAME,
        /** 标题 */
        TITLE,
        /** 正文 */
        TEXT
    }

    /** A part of a snippet, from its first character to one past its last. */
    public record Mark(int start, int end) {}
}
