package org.nianbao.gateway.query;

import java.util.List;
import java.util.function.Function;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Lists as clients see them. */
final class Views {

    private Views() {}

    static <I, V> List<V> list(List<I> found, Function<I, V> view) {
        return found.stream().map(view).toList();
    }

    /** No more than so many of them. */
    static <I, V> List<V> first(int most, List<I> found, Function<I, V> view) {
        return found.stream().limit(most).map(view).toList();
    }

    /** What a service must know, since another one spoke of it. */
    static <T> T present(T found, String what) {
        if (found == null) {
            throw new QueryException(ErrorCode.NOT_FOUND, "This " + what + " is not known any more.");
        }
        return found;
    }

    static <T> List<T> orEmpty(List<T> argument) {
        return argument == null ? List.of() : argument;
    }
}
