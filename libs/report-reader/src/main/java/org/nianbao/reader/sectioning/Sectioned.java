package org.nianbao.reader.sectioning;

import java.util.List;

import org.nianbao.model.reading.Section;
import org.nianbao.reader.page.Span;

/**
 * A section with its place in the page.
 *
 * @param section its text is exactly {@code span.in(page.text())}
 */
public record Sectioned(Section section, Span span) {

    /** The section that holds a position of the page, or null when none does. */
    public static Sectioned holding(List<Sectioned> sections, int position) {
        return sections.stream()
                .filter(s -> s.span().contains(position))
                .findFirst()
                .orElse(null);
    }
}
