package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Follows something in the database, for clients that want to see it change. Between two looks it takes no thread. */
public final class Changes {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Said again at this look though nothing changed, so that nobody takes the connection for dead. */
    private static final long SIGN_OF_LIFE = 15;

    private Changes() {}

    /**
     * The state at once, after each change, and at last as it has ended.
     *
     * @param state asks for it; may throw, which ends the stream
     */
    public static <T> Multi<T> until(Supplier<T> state, Predicate<T> ended) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> new Look<>(tick, state.get()))
                .skip()
                .repetitions((before, now) -> now.saysNothingAfter(before) ? 0 : 1)
                .map(Look::state)
                .select()
                .first(now -> !ended.test(now))
                .onCompletion()
                .switchTo(() -> Multi.createFrom().item(state));
    }

    private record Look<T>(long number, T state) {

        boolean saysNothingAfter(Look<T> before) {
            return number % SIGN_OF_LIFE != 0 && state.equals(before.state);
        }
    }
}
