package org.nianbao.rim;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

/**
 * Does a transaction again that the database broke off because of another one: a deadlock, or in a cluster a row that
 * another node changed at the same moment, which is found only at the commit.
 */
public final class Conflicts {

    private static final Logger LOG = Logger.getLogger(Conflicts.class);

    /** Class 40 of SQL states: the transaction was rolled back, and the same again may pass. */
    private static final String ROLLED_BACK = "40";

    private static final int ATTEMPTS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 60;
    private static final int DEEPEST = 20;

    private Conflicts() {}

    /**
     * Runs the work, which begins and ends a transaction of its own, up to four times.
     *
     * @throws Exception what the work throws, when it is no conflict or stays one
     */
    public static <T> T retry(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception failure) {
                // A commit that fails comes as a checked exception that no method declares.
                if (attempt == ATTEMPTS || !isConflict(failure)) {
                    throw failure;
                }
                LOG.debugf(failure, "Attempt %d met another transaction and is made again", (Object) attempt);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS) + 1L);
            }
        }
    }

    /** Whether another transaction is the reason, somewhere below a failure. */
    public static boolean isConflict(Throwable failure) {
        return isConflict(failure, DEEPEST);
    }

    private static boolean isConflict(Throwable failure, int deepest) {
        if (failure == null || deepest == 0) {
            return false;
        }
        if (failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(ROLLED_BACK)) {
            return true;
        }
        return Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                .anyMatch(below -> isConflict(below, deepest - 1));
    }
}
