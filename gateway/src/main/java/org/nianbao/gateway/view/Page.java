package org.nianbao.gateway.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.nianbao.gateway.ids.Cursor;
import org.nianbao.model.Slice;

/**
 * A page of something longer, with the keys its cursors are made of.
 *
 * @param key what the list is cut by: an entry's id or year
 * @param hasPrevious true when the page does not begin with the first entry
 */
public record Page<N>(List<N> nodes, ToLongFunction<N> key, boolean hasPrevious, boolean hasNext) {

    /** A page of what a service answered. */
    public static <I, N> Page<N> of(Slice<I> slice, Function<I, N> view, ToLongFunction<N> key, boolean hasPrevious) {
        List<N> nodes = slice.items().stream().map(view).toList();
        return new Page<>(nodes, key, hasPrevious, slice.hasNext());
    }

    /** The cursor of one of the nodes. */
    public String cursorOf(N node) {
        return Cursor.at(key.applyAsLong(node));
    }

    /** What comes before and after. */
    public PageInfo info() {
        String start = nodes.isEmpty() ? null : cursorOf(nodes.get(0));
        String end = nodes.isEmpty() ? null : cursorOf(nodes.get(nodes.size() - 1));
        return new PageInfo(hasNext, hasPrevious, start, end);
    }
}
