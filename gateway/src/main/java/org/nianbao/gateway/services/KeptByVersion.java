package org.nianbao.gateway.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;

/**
 * Answers that hold for as long as the version of the data does: what is asked of nearly every agency and seldom
 * changes is not asked again and again. An answer is kept under the version that was known before it was asked for, so
 * that it can be newer than its version says, and never older.
 *
 * @param <K> id, with equals and hashCode
 * @param <V> what is answered for one key; null where there is nothing, which is kept as well
 */
final class KeptByVersion<K, V> {

    private static final int MOST = 100_000;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Supplier<Uni<String>> version;
    private final Function<List<K>, Uni<List<V>>> call;
    private final Cache<Key<K>, Kept<V>> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    /**
     * @param version of the data; null when it is not known, and then nothing is kept
     * @param call answers a list aligned with the keys
     */
    KeptByVersion(Supplier<Uni<String>> version, Function<List<K>, Uni<List<V>>> call) {
        this.version = version;
        this.call = call;
    }

    private record Key<K>(String version, K key) {}

    private record Kept<V>(V answer) {}

    /** A list aligned with the keys; only what is not kept is asked for. */
    Uni<List<V>> answer(List<K> keys) {
        return version.get().chain(current -> current == null ? call.apply(keys) : answer(current, keys));
    }

    private Uni<List<V>> answer(String current, List<K> keys) {
        Map<K, Kept<V>> known = new HashMap<>();
        List<K> missing = new ArrayList<>();
        for (K key : keys) {
            Kept<V> one = kept.getIfPresent(new Key<>(current, key));
            if (one == null) {
                missing.add(key);
            } else {
                known.put(key, one);
            }
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().item(aligned(keys, known));
        }
        return call.apply(missing).map(found -> {
            for (int i = 0; i < missing.size(); i++) {
                Kept<V> one = new Kept<>(found.get(i));
                kept.put(new Key<>(current, missing.get(i)), one);
                known.put(missing.get(i), one);
            }
            return aligned(keys, known);
        });
    }

    private static <K, V> List<V> aligned(List<K> keys, Map<K, Kept<V>> known) {
        List<V> answers = new ArrayList<>();
        keys.forEach(key -> answers.add(known.get(key).answer()));
        return answers;
    }
}
