package org.nianbao.reader.framing;

import java.util.List;
import java.util.Optional;

import org.nianbao.reader.page.Block;

/**
 * The report within the page.
 *
 * @param header what stands above the report: breadcrumb, metadata block, menus
 * @param title the report's title; empty when the page has none
 * @param body the report, one block after the other as in the page, without its title
 * @param footer what stands below the report
 */
public record Frame(List<Block> header, Optional<TitleLine> title, List<Block> body, List<Block> footer) {

    public Frame {
        header = List.copyOf(header);
        body = List.copyOf(body);
        footer = List.copyOf(footer);
    }
}
