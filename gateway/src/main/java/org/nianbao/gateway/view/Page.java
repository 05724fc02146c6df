package org.nianbao.gateway.view;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.model.Slice;

/**
 * A page of something longer.
 *
 * @param cursors the place of each node: it holds the key that the list is cut by, so that pages stay right while rows
 *     are added
 * @param hasPrevious true when the page does not begin with the first entry
 */
public record Page<N>(List<N> nodes, List<String> cursors, boolean hasPrevious, boolean hasNext) {

    /**
     * A page of what a service answered.
     *
     * @param list whose page it is
     * @param key what the list is cut by: an entry's id or year
     */
    public static <I, N> Page<N> of(
            Listing list, Slice<I> slice, Function<I, N> view, ToLongFunction<N> key, boolean hasPrevious) {
        List<N> nodes = slice.items().stream().map(view).toList();
        List<String> cursors = nodes.stream()
                .map(node -> Cursor.at(list, key.applyAsLong(node)))
                .toList();
        return new Page<>(nodes, cursors, hasPrevious, slice.hasNext());
    }

    /** A page whose cursors the service has made. */
    public static <I, N> Page<N> of(org.nianbao.model.Page<I> page, Function<I, N> view, boolean hasPrevious) {
        return new Page<>(page.items().stream().map(view).toList(), page.cursors(), hasPrevious, page.hasNext());
    }

    /** The same page of what the nodes stand for. */
    public <V> Page<V> map(Function<N, V> view) {
        return new Page<>(nodes.stream().map(view).toList(), cursors, hasPrevious, hasNext);
    }

    /** What comes before and after. */
    public PageInfo info() {
        return cursors.isEmpty()
                ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(hasNext, hasPrevious, cursors.get(0), cursors.get(cursors.size() - 1));
    }

    /** The nodes with their places. */
    public <E> List<E> edges(BiFunction<N, String, E> edge) {
        return IntStream.range(0, nodes.size())
                .mapToObj(at -> edge.apply(nodes.get(at), cursors.get(at)))
                .toList();
    }
}
