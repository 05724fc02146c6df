package org.nianbao.reader.decoding;

import java.util.regex.Pattern;

import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;

/** Text without marks: each line is a paragraph. Tables that were flattened into it stay as they stand. */
final class PlainTextDecoder {

    /** What Markdown puts before a heading. */
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s{0,3}#{1,6}\\s+");

    Page decode(String text, Work work) {
        PageBuilder page = new PageBuilder();
        int above = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (!work.fitsText(line.length() + 1L)) {
                break;
            }
            String words =
                    line.indexOf('#') < 0 ? line : HEADING_MARK.matcher(line).replaceFirst("");
            above = page.line(words, above) ? 0 : above + 1;
        }
        return page.build(above);
    }
}
