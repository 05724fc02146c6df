package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait before a job is tried again: twice as long each time, up to a limit, never all at one moment. */
public final class RetryPlan {

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;

    /** @param chance gives numbers from 0 to 1, such as {@code Math::random} */
    public RetryPlan(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /**
     * The wait after a failed attempt: between half and all of what doubling gives.
     *
     * @param attempt that failed, from 1
     */
    public Duration waitAfter(int attempt) {
        long doubled = first.toMillis() << Math.min(attempt - 1, 20);
        long most = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(most * (0.5 + chance.getAsDouble() / 2)));
    }
}
