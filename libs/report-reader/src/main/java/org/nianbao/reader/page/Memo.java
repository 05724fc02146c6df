package org.nianbao.reader.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out of short texts: the same labels and figures stand in every report, many times over.
 * Bounded, whatever comes from outside: it holds {@value #MOST} texts of up to {@value #LONGEST} characters and is
 * emptied when full. Safe for use by many threads.
 *
 * @param <V> what is worked out; it depends on the text alone, and is never null
 */
public final class Memo<V> {

    private static final int MOST = 4_096;
    private static final int LONGEST = 100;

    private final Function<String, V> work;
    private final Map<String, V> known = new ConcurrentHashMap<>();

    public Memo(Function<String, V> work) {
        this.work = work;
    }

    public V of(String text) {
        if (text.length() > LONGEST) {
            return work.apply(text);
        }
        V found = known.get(text);
        if (found == null) {
            found = work.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
