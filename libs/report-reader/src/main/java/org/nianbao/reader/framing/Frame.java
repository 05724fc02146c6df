package org.nianbao.reader.framing;

import java.util.List;
import java.util.Optional;

import org.nianbao.reader.page.Block;

/**
 * The report within the page.
 *
 * @param header what stands above the title, or above the report where it has none: menus, breadcrumb, metadata block
 * @param title the report's title; empty when the page has none
 * @param byline what stands between title and report: date, source, share bar
 * @param body the report, one block after the other as in the page, without its title
 * @param footer what stands below the report
 */
public record Frame(
        List<Block> header, Optional<TitleLine> title, List<Block> byline, List<Block> body, List<Block> footer) {

    public Frame {
        header = List.copyOf(header);
        byline = List.copyOf(byline);
        body = List.copyOf(body);
        footer = List.copyOf(footer);
    }
}
