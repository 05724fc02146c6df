package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

/** Parts the text of a section into passages: its lines, those joined that were only broken to fit a page. */
final class Passages {

    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[(\uFF08]?[一二三四五六七八九十0-9]{1,3}[)\uFF09、.\uFF0E])");

    /** 本年度新收政府信息公开申请的总数量：6 is whole, whatever digits the next line begins with. */
    private static final Pattern ITEM =
            Pattern.compile("[^,。;\uFF0C\uFF1B:\uFF1A]{2,60}[:\uFF1A]\\s*[0-9\uFF10-\uFF19]+\\s*(?:\\p{IsHan}{1,2})?");

    /** A line shorter than this ended because the writer ended it. */
    private static final int FULL_LINE = 22;

    private static final String ENDS = "。!?;:|\uFF01\uFF1F\uFF1B\uFF1A";

    private Passages() {}

    /** The passages that no form has consumed, as pieces of the section's text. */
    static List<Span> of(Sectioned section, List<Span> consumed) {
        String text = section.section().text();
        var passages = new ArrayList<Span>();
        Span open = null;
        Span last = null;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end);
            start = end + 1;
            if (line.in(text).isBlank()) {
                open = null;
            } else if (isConsumed(line, section.span().start(), consumed)) {
                open = null;
            } else if (open != null && continues(last.in(text).strip(), line.in(text))) {
                open = new Span(open.start(), line.end());
                passages.set(passages.size() - 1, open);
            } else {
                open = line;
                passages.add(line);
            }
            last = line;
        }
        return passages;
    }

    private static boolean isConsumed(Span line, int base, List<Span> consumed) {
        Span onPage = new Span(base + line.start(), base + line.end());
        return consumed.stream().anyMatch(onPage::overlaps);
    }

    private static boolean continues(String last, String line) {
        return last.length() >= FULL_LINE
                && ENDS.indexOf(last.charAt(last.length() - 1)) < 0
                && !ITEM.matcher(last).matches()
                && !NUMBERED.matcher(line).lookingAt()
                && (hasMark(last) || !NUMBERED.matcher(last).lookingAt());
    }

    private static boolean hasMark(String line) {
        return line.chars().anyMatch(c -> ",。;\uFF0C\uFF1B".indexOf(c) >= 0);
    }
}
