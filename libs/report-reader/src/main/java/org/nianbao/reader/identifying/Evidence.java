package org.nianbao.reader.identifying;

import java.util.List;
import java.util.Optional;

/**
 * A thing the document says in several places: the candidates in the order of their weight.
 *
 * @param <T> what is said
 */
record Evidence<T>(List<Said<T>> candidates) {

    /**
     * One place that says it.
     *
     * @param place in words, such as "the form's caption"
     * @param value null when the place says nothing
     */
    record Said<T>(String place, T value) {}

    Evidence {
        candidates = candidates.stream().filter(said -> said.value() != null).toList();
    }

    Optional<Said<T>> findFirst() {
        return candidates.stream().findFirst();
    }
}
