package org.nianbao.stats;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Asks the same again and again beside a test, and keeps every answer that it got. */
public final class Reader<T> {

    private final Set<T> seen = ConcurrentHashMap.newKeySet();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean done;

    /** Returns when the first answer is there. */
    public Reader(Supplier<T> question) throws InterruptedException {
        work = thread.submit(() -> {
            try {
                while (!done) {
                    seen.add(question.get());
                    asked.countDown();
                }
                // Once more: what is asked after the end is answered as at the end.
                seen.add(question.get());
            } finally {
                asked.countDown();
            }
        });
        asked.await();
    }

    /** All different answers from the first to one after the end. */
    public Set<T> end() throws InterruptedException, ExecutionException {
        done = true;
        try {
            work.get();
        } finally {
            thread.shutdown();
        }
        return Set.copyOf(seen);
    }
}
