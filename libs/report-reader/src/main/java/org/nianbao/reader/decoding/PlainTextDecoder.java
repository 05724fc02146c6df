package org.nianbao.reader.decoding;

import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;

/** Text without marks: each line is a paragraph. Tables that were flattened into it stay as they stand. */
final class PlainTextDecoder {

    Page decode(String text, Work work) {
        PageBuilder page = new PageBuilder();
        text.lines().takeWhile(line -> work.fitsText(line.length() + 1L)).forEach(page::paragraph);
        return page.build();
    }
}
