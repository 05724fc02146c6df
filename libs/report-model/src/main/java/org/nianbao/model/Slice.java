package org.nianbao.model;

import java.util.List;

/**
 * A page of something longer.
 *
 * @param hasNext true when more follow
 */
public record Slice<T>(List<T> items, boolean hasNext) {

    public Slice {
        items = List.copyOf(items);
    }
}
