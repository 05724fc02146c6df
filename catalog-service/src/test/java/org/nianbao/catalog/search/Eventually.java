package org.nianbao.catalog.search;

import java.time.Duration;
import java.time.Instant;

/** Waits for what the search index learns in the background. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Eventually() {}

    /** Tries again until it holds. */
    public static void holds(Runnable assertion) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
