package org.nianbao.reader.decoding;

import java.util.List;
import java.util.Map;

import org.nianbao.model.reading.Problem;
import org.nianbao.reader.page.Page;

/**
 * A document turned into a page, or the problems why it could not be.
 *
 * @param mediaType by content; null for an empty document
 * @param charset of a text document; null for others
 * @param page null when the document cannot be read
 * @param meta what the page's head says of it: its title under "title", meta elements under their lower-case names
 */
public record Decoded(String mediaType, String charset, Page page, Map<String, String> meta, List<Problem> problems) {

    public Decoded {
        meta = Map.copyOf(meta);
        problems = List.copyOf(problems);
    }

    static Decoded unreadable(String mediaType, Problem problem) {
        return new Decoded(mediaType, null, null, Map.of(), List.of(problem));
    }
}
