package org.nianbao.rim;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises, below a failure, what an operator must mend and a client may try again. */
public enum KnownOutage {
    /** The database cannot be reached, or all connections to it are in use. */
    DATABASE_UNAVAILABLE(503, "The database cannot be reached just now. Try again later; the same again does no harm."),
    /** The database broke the work off because of another transaction, again and again. */
    DATABASE_BUSY(503, "Others changed the same at the same time. Nothing was changed by this; send it again."),
    /** There is no room left on a disk. */
    STORAGE_FULL(507, "There is no room left to store this. Nothing was changed.");

    /** Class 08 of SQL states: connection exceptions. */
    private static final String CONNECTION = "08";

    /** MariaDB's numbers for a full disk and a full table. */
    private static final Set<Integer> FULL = Set.of(1021, 1114);

    /**
     * Another transaction holds a row for too long, or a node that has lost the others waits for what they committed.
     */
    private static final int LOCK_WAIT = 1205;

    /** So a node says that it lost the others while it committed. */
    private static final int COMMIT_FAILED = 1180;

    private static final int DEEPEST = 20;

    private final int status;
    private final String message;

    KnownOutage(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /** The HTTP status to answer with. */
    public int status() {
        return status;
    }

    /** What to tell the client. */
    public String message() {
        return message;
    }

    /** The outage behind a failure; empty when it is a fault of the program. */
    public static Optional<KnownOutage> find(Throwable failure) {
        return find(failure, DEEPEST);
    }

    /** Whether work failed before it began: no connection was to be had for it. */
    public static boolean isBeforeWork(Throwable failure) {
        return inAndBelow(failure, DEEPEST).anyMatch(cause -> cause instanceof SQLException sql && isOfPool(sql));
    }

    private static Optional<KnownOutage> find(Throwable failure, int deepest) {
        return inAndBelow(failure, deepest)
                .map(KnownOutage::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A transaction that breaks at its commit has the reason among what it suppressed. */
    private static Stream<Throwable> inAndBelow(Throwable failure, int deepest) {
        if (failure == null || deepest == 0) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                        .flatMap(below -> inAndBelow(below, deepest - 1)));
    }

    private static Optional<KnownOutage> of(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return ofSql(sql);
        }
        boolean noSpace = cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("No space left on device");
        return noSpace ? Optional.of(STORAGE_FULL) : Optional.empty();
    }

    private static Optional<KnownOutage> ofSql(SQLException failure) {
        if (FULL.contains(failure.getErrorCode())) {
            return Optional.of(STORAGE_FULL);
        }
        if (Conflicts.isConflict(failure) || failure.getErrorCode() == LOCK_WAIT) {
            return Optional.of(DATABASE_BUSY);
        }
        // A driver that turned to another database says so by the class alone: what was begun on the first one is lost.
        boolean connection = failure instanceof SQLTransientConnectionException
                || failure.getErrorCode() == COMMIT_FAILED
                || (failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION));
        return connection || isOfPool(failure) ? Optional.of(DATABASE_UNAVAILABLE) : Optional.empty();
    }

    /** The connection pool gives no state when all its connections are in use, or one breaks as it is handed out. */
    private static boolean isOfPool(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("cquisition timeout") || message.contains("Failed to enlist");
    }
}
