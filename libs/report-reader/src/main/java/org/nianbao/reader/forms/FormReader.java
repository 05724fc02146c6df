package org.nianbao.reader.forms;

import java.util.List;
import java.util.Set;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Page;

/** Reads the cells of every official form in a page, from its tables and from flattened text. */
public final class FormReader {

    /**
     * @param page the whole document
     * @param body the blocks of the page that are the report, in order
     */
    public FormReading read(Page page, List<Block> body) {
        return new FormReading(List.of(), List.of(), List.of(), Set.of(), List.of());
    }
}
