package org.nianbao.reader.page;

import java.util.List;

/**
 * A decoded document: the same for HTML, PDF, DOCX and plain text.
 *
 * @param text the whole text: blocks one after the other, paragraphs and table rows one to a line, the cells of a row
 *     parted by tabs
 * @param blocks in reading order
 * @param links addresses that the page links to, with their words; for a page whose report is an attachment
 * @param below empty lines below all of it, in a text without marks; 0 elsewhere
 */
public record Page(String text, List<Block> blocks, List<Link> links, int below) {

    public Page {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** A link of the page. */
    public record Link(String text, String address) {}
}
