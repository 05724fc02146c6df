package org.nianbao.rim;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConflictsTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whatMetAnotherTransactionIsDoneAgain() throws Exception {
        String result = Conflicts.retry(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw atCommit(new SQLException("Deadlock found", "40001", 1213));
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatStaysAConflictIsGivenUp() {
        assertThatThrownBy(() -> Conflicts.retry(() -> {
                    attempts.incrementAndGet();
                    throw atCommit(new SQLException("Deadlock found", "40001", 1213));
                }))
                .hasMessage("rolled back");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatFailsForAnotherReasonIsNotDoneAgain() {
        assertThatThrownBy(() -> Conflicts.retry(() -> {
                    attempts.incrementAndGet();
                    throw atCommit(new SQLException("connection lost", "08000", 1));
                }))
                .hasMessage("rolled back");
        assertThat(attempts).hasValue(1);
    }

    /** A transaction manager keeps the reason among what it suppressed. */
    private static RuntimeException atCommit(SQLException reason) {
        var failure = new IllegalStateException("rolled back");
        failure.addSuppressed(new IllegalStateException(reason));
        return failure;
    }
}
