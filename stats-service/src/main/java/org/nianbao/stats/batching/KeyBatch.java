package org.nianbao.stats.batching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.nianbao.model.MostKeys;
import org.nianbao.rim.ApiException;

/** The keys of one call, within bounds; the answer stands in their order. */
public final class KeyBatch<K> {

    private final List<K> keys;

    private KeyBatch(List<K> keys) {
        this.keys = keys;
    }

    /** @throws ApiException (400) when there are none at all, too many, or null among them */
    public static <K> KeyBatch<K> of(List<K> keys) {
        return of(keys, MostKeys.OF_A_BATCH);
    }

    /** As {@link #of(List)}, where an answer costs more than usual. */
    public static <K> KeyBatch<K> of(List<K> keys, int most) {
        if (keys == null) {
            throw new ApiException(400, "INVALID_KEYS", "The body is a JSON list of keys.");
        }
        if (keys.size() > most) {
            throw new ApiException(
                    400, "TOO_MANY_KEYS", "At most " + most + " keys are taken in one call, not " + keys.size() + ".");
        }
        if (keys.stream().anyMatch(key -> key == null)) {
            throw new ApiException(400, "INVALID_KEYS", "A key is null.");
        }
        return new KeyBatch<>(List.copyOf(keys));
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public List<K> keys() {
        return keys;
    }

    public <T> Set<T> distinct(Function<K, T> part) {
        Set<T> parts = new LinkedHashSet<>();
        keys.forEach(key -> parts.add(part.apply(key)));
        return parts;
    }

    /** One answer for each key. */
    public <T> List<T> answer(Function<K, T> one) {
        return keys.stream().map(one).toList();
    }
}
