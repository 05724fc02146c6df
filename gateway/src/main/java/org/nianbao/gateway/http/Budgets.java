package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.function.LongSupplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What each client may still spend. A budget fills evenly, up to what a minute gives. */
@Singleton
public class Budgets {

    /** What a query costs besides the objects it could return. */
    private static final long FOR_THE_ASKING = 10;

    private static final double NANOS_PER_MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_CLIENTS = 100_000;

    private final long perMinute;
    private final LongSupplier nanos;
    private final Cache<String, Budget> clients =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).build();

    @Inject
    public Budgets(HttpConfig config) {
        this(config.costPerMinute(), System::nanoTime);
    }

    /** @param perMinute 0 for no limit */
    Budgets(long perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** How long the client has to wait before it can afford the cost; zero when it was taken from its budget. */
    Duration spend(String client, long cost) {
        if (perMinute == 0) {
            return Duration.ZERO;
        }
        Budget budget = clients.get(client, unknown -> new Budget(perMinute, nanos.getAsLong()));
        return budget.spend(Math.min(cost + FOR_THE_ASKING, perMinute));
    }

    private final class Budget {

        private double left;
        private long filledAt;

        Budget(double left, long filledAt) {
            this.left = left;
            this.filledAt = filledAt;
        }

        synchronized Duration spend(long cost) {
            long now = nanos.getAsLong();
            left = Math.min(perMinute, left + (double) (now - filledAt) * perMinute / NANOS_PER_MINUTE);
            filledAt = now;
            if (left >= cost) {
                left -= cost;
                return Duration.ZERO;
            }
            return Duration.ofNanos((long) Math.ceil((cost - left) * NANOS_PER_MINUTE / perMinute));
        }
    }
}
