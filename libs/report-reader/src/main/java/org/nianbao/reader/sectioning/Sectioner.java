package org.nianbao.reader.sectioning;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.reading.Section;
import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.Span;

/**
 * Parts a report at its numbered headings. The numbers of the sections rise: what breaks the order is a list inside a
 * section, or a table of contents, or a number printed twice, which counts on.
 */
public final class Sectioner {

    /** No report has more; a longer row of headings is a list. */
    private static final int MOST_SECTIONS = 40;

    /**
     * @param body the blocks that are the report
     * @param forms pieces of the page that are forms, whose rows are numbered like sections
     */
    public List<Sectioned> sections(Page page, List<Block> body, List<Span> forms) {
        if (body.isEmpty()) {
            return List.of();
        }
        List<Heading> headings = headings(body, forms);
        int start = body.get(0).span().start();
        int end = body.get(body.size() - 1).span().end();
        List<Sectioned> sections = new ArrayList<>();
        int first = headings.isEmpty() ? end : headings.get(0).start();
        Span preamble = trimmed(page, start, first);
        if (preamble.length() > 0) {
            sections.add(new Sectioned(new Section(0, "", preamble.in(page.text())), preamble));
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int until = i + 1 < headings.size() ? headings.get(i + 1).start() : end;
            Span span = trimmed(page, heading.textStart(), until);
            Section section = new Section(heading.number(), heading.words(), span.in(page.text()));
            sections.add(new Sectioned(section, span));
        }
        return List.copyOf(sections);
    }

    private static List<Heading> headings(List<Block> body, List<Span> forms) {
        List<Heading> all = new ArrayList<>();
        List<Heading> inline = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Paragraph paragraph && forms.stream().noneMatch(paragraph.span()::overlaps)) {
                Heading.find(paragraph).ifPresent(all::add);
                inline.addAll(InlineHeadings.listIn(paragraph));
            }
        }
        boolean parts = all.stream().filter(Heading::part).count() > 1;
        List<Heading> ordered =
                ordered(all.stream().filter(heading -> !parts || heading.part()).toList());
        return ordered.size() > 1 || inline.size() < 2 ? ordered : ordered(inline);
    }

    private static List<Heading> ordered(List<Heading> all) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : all) {
            int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).number();
            if (heading.number() == 1 && last > 1 && isContents(kept, heading)) {
                kept.clear();
                kept.add(heading);
            } else if (heading.number() == last + 1 || (heading.number() > last && heading.isUsual())) {
                kept.add(heading);
            } else if (heading.number() == last && heading.isUsual() && last > 0) {
                kept.add(new Heading(last + 1, heading.part(), heading.words(), heading.start(), heading.textStart()));
            }
            if (kept.size() > MOST_SECTIONS) {
                return List.of();
            }
        }
        return kept;
    }

    /** A table of contents has nothing between its headings. */
    private static boolean isContents(List<Heading> kept, Heading next) {
        for (int i = 0; i < kept.size(); i++) {
            int until = i + 1 < kept.size() ? kept.get(i + 1).start() : next.start();
            boolean lastMayHaveMore = i == kept.size() - 1;
            if (until - kept.get(i).textStart() > (lastMayHaveMore ? 200 : 8)) {
                return false;
            }
        }
        return true;
    }

    private static Span trimmed(Page page, int start, int end) {
        int from = Math.min(start, end);
        int to = end;
        while (from < to && Character.isWhitespace(page.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(page.text().charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
