package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/**
 * How much is answered at one time. Costly queries wait here for their turn, where waiting costs nothing, and not in
 * the services, where all of them would be slow together until each exceeds what it may take. Light ones do not wait
 * for them.
 */
@Singleton
public class QueryPlaces {

    /** A query that could return fewer objects than this is light. */
    private static final long LIGHT = 1_000;

    /** Each holds its text, and nothing of its answer yet. */
    private static final int MOST_WAITING = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final long capacity;
    private final Vertx vertx;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long taken;

    @Inject
    public QueryPlaces(HttpConfig config, Vertx vertx) {
        this(config.costAtOnce(), vertx);
    }

    /** @param capacity the cost of all costly queries that are answered at one time */
    QueryPlaces(long capacity, Vertx vertx) {
        this.capacity = capacity;
        this.vertx = vertx;
    }

    /** What a query holds while it is answered; given back once, whatever came of it. */
    final class Place {

        private final long cost;

        private Place(long cost) {
            this.cost = cost;
        }

        void giveBack() {
            leave(cost);
        }
    }

    private record Waiting(long cost, CompletableFuture<Place> turn, Context context, long timer) {}

    /**
     * A place for a query, now or when its turn comes, on the event loop of the caller.
     *
     * @return fails with a {@link QueryException} when too many wait, or the turn does not come in time
     */
    synchronized CompletableFuture<Place> take(long cost) {
        long held = cost < LIGHT ? 0 : Math.min(cost, capacity);
        if (held == 0 || waiting.isEmpty() && taken + held <= capacity) {
            taken += held;
            return CompletableFuture.completedFuture(new Place(held));
        }
        CompletableFuture<Place> turn = new CompletableFuture<>();
        if (waiting.size() >= MOST_WAITING) {
            turn.completeExceptionally(busy());
            return turn;
        }
        long timer = vertx.setTimer(PATIENCE.toMillis(), fired -> giveUp(turn));
        waiting.add(new Waiting(held, turn, vertx.getOrCreateContext(), timer));
        return turn;
    }

    private void giveUp(CompletableFuture<Place> turn) {
        boolean waited;
        synchronized (this) {
            waited = waiting.removeIf(each -> each.turn() == turn);
        }
        if (waited) {
            turn.completeExceptionally(busy());
        }
    }

    private synchronized void leave(long cost) {
        taken -= cost;
        while (!waiting.isEmpty() && taken + waiting.peek().cost() <= capacity) {
            Waiting next = waiting.poll();
            taken += next.cost();
            vertx.cancelTimer(next.timer());
            next.context().runOnContext(done -> next.turn().complete(new Place(next.cost())));
        }
    }

    private static QueryException busy() {
        return new QueryException(
                ErrorCode.UNAVAILABLE,
                "Too many costly queries are being answered just now. Try again in a few seconds, or ask for less at once.");
    }
}
