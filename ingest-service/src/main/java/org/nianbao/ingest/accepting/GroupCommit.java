package org.nianbao.ingest.accepting;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Keeps together what comes at the same time, as a database does with its log: whoever comes while others are being
 * kept waits for them, and is kept in one transaction with all that have come meanwhile. Those that are known to be on
 * their way are waited for too, for a moment. Whoever is alone never waits.
 *
 * <p>There is no thread of its own: the one that waited longest does the work for its group. A group that fails does so
 * because of one of its members, as a rule, so each is then kept alone, by its own thread, and hears of its own
 * failure.
 *
 * @param <I> what is kept
 * @param <O> what is known of it then
 */
final class GroupCommit<I, O> {

    /** Keeps a group in one transaction. */
    @FunctionalInterface
    interface Work<I, O> {

        /** The outcomes in the order of the items, once all are kept; nothing is kept when it throws. */
        List<O> keep(List<I> items) throws Exception;
    }

    private final Work<I, O> work;
    private final int most;
    private final Duration patience;
    private final Predicate<Throwable> nobodys;

    /** Guarded by this, like {@link #busy}; the first has the turn as soon as nothing is being kept. */
    private final Deque<Place<I, O>> waiting = new ArrayDeque<>();

    private boolean busy;

    /** How many are on their way. */
    private int expected;

    /**
     * @param most how many are kept together
     * @param patience for how long a group waits for those on their way
     * @param nobodys tells of a failure that none of the group has brought about: all that wait fail with it at once,
     *     for they would only meet it again
     */
    GroupCommit(Work<I, O> work, int most, Duration patience, Predicate<Throwable> nobodys) {
        this.work = work;
        this.most = most;
        this.patience = patience;
        this.nobodys = nobodys;
    }

    /** Tells of somebody who will come soon, or else closes this. */
    synchronized Ticket expect() {
        expected++;
        return new Ticket();
    }

    /** How many wait for others to be kept. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized void come(Place<I, O> place) {
        waiting.add(place);
        if (!busy) {
            next();
        }
    }

    private synchronized void next() {
        Place<I, O> first = waiting.peek();
        busy = first != null;
        if (busy) {
            first.turn.complete(() -> lead(first));
        }
    }

    private O lead(Place<I, O> first) throws Exception {
        gather(first);
        List<Place<I, O>> group = take(most);
        Callable<O> own;
        try {
            own = keepTogether(first, group);
        } finally {
            // After an Error nobody has been told yet; for all others this says nothing new.
            group.forEach(place -> place.turn.complete(() -> keepAlone(place)));
            next();
        }
        return own.call();
    }

    private synchronized void gather(Place<I, O> first) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos();
                    left > 0 && expected > 0 && waiting.size() < most;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopped) {
            leave(first);
            throw stopped;
        }
    }

    /** What remains to be done for the first of the group; all others are told here. */
    private Callable<O> keepTogether(Place<I, O> first, List<Place<I, O>> group) {
        try {
            List<O> outcomes = work.keep(group.stream().map(place -> place.item).toList());
            for (int i = 1; i < group.size(); i++) {
                O outcome = outcomes.get(i);
                group.get(i).turn.complete(() -> outcome);
            }
            return () -> outcomes.get(0);
        } catch (Exception failure) {
            Callable<O> fail = () -> {
                throw failure;
            };
            if (nobodys.test(failure)) {
                group.forEach(place -> place.turn.complete(fail));
                take(Integer.MAX_VALUE).forEach(place -> place.turn.complete(fail));
                return fail;
            }
            return group.size() == 1 || failure instanceof InterruptedException ? fail : () -> keepAlone(first);
        }
    }

    private O keepAlone(Place<I, O> place) throws Exception {
        return work.keep(List.of(place.item)).get(0);
    }

    private synchronized List<Place<I, O>> take(int atMost) {
        List<Place<I, O>> taken = new ArrayList<>();
        while (!waiting.isEmpty() && taken.size() < atMost) {
            taken.add(waiting.remove());
        }
        return taken;
    }

    /** Gives up a place, and the turn if it has come meanwhile. */
    private synchronized void leave(Place<I, O> place) {
        boolean hasTurn = place == waiting.peek() && place.turn.isDone();
        if (waiting.remove(place) && hasTurn) {
            next();
        }
    }

    /** Of one who is on its way, until it comes or is refused. */
    final class Ticket implements AutoCloseable {

        private boolean given;

        /**
         * Keeps what has come, alone or with others.
         *
         * @throws Exception what the work throws over this item alone
         * @throws InterruptedException while waiting; the item may be kept all the same
         */
        O keep(I item) throws Exception {
            var place = new Place<I, O>(item);
            synchronized (GroupCommit.this) {
                come(place);
                close();
            }
            Callable<O> turn;
            try {
                turn = place.turn.get();
            } catch (InterruptedException stopped) {
                leave(place);
                throw stopped;
            }
            return turn.call();
        }

        /** Keeps what would hold others up. */
        O keepApart(I item) throws Exception {
            close();
            return keepAlone(new Place<>(item));
        }

        @Override
        public void close() {
            synchronized (GroupCommit.this) {
                if (!given) {
                    given = true;
                    expected--;
                    GroupCommit.this.notifyAll();
                }
            }
        }
    }

    private static final class Place<I, O> {

        private final I item;

        /** What its thread has to do in the end. */
        private final CompletableFuture<Callable<O>> turn = new CompletableFuture<>();

        Place(I item) {
            this.item = item;
        }
    }
}
