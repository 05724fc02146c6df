package org.nianbao.model;

import java.util.List;

/**
 * A page of something longer that can be gone on with behind each of its items.
 *
 * @param cursors one for each item, to be given back as they are
 * @param hasNext true when more follow
 * @param totalCount how many there are on all pages together; null unless it was asked for
 */
public record Page<T>(List<T> items, List<String> cursors, boolean hasNext, Long totalCount) {
    public Page {
        items = List.copyOf(items);
        cursors = List.copyOf(cursors);
    }
}
