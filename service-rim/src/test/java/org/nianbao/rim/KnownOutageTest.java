package org.nianbao.rim;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownOutageTest {

    @Test
    void aLostConnectionIsFoundBelowWhatWrapsIt() {
        Exception lost = new SQLNonTransientConnectionException("Socket error", "08000", 1);
        assertThat(KnownOutage.find(new IllegalStateException("commit failed", new RuntimeException(lost))))
                .contains(KnownOutage.DATABASE_UNAVAILABLE);
    }

    @Test
    void aDatabaseThatDiesBeforeTheCommitOrAsAConnectionIsHandedOutIsAnOutage() {
        Exception commit = new IllegalStateException("Could not commit transaction");
        commit.addSuppressed(
                new IllegalStateException(new SQLNonTransientConnectionException("Socket error", "08000", 1)));
        assertThat(KnownOutage.find(new IllegalStateException(commit))).contains(KnownOutage.DATABASE_UNAVAILABLE);
        assertThat(KnownOutage.find(new SQLException("Failed to enlist. Check if a connection …")))
                .contains(KnownOutage.DATABASE_UNAVAILABLE);
    }

    @Test
    void aTransactionLostWhenTheDriverTurnsToAnotherDatabaseIsAnOutage() {
        Exception lost = new SQLTransientConnectionException(
                "Driver has reconnect connection after a communications link failure. In progress transaction was lost",
                "25S03");
        assertThat(KnownOutage.find(new IllegalStateException(lost))).contains(KnownOutage.DATABASE_UNAVAILABLE);
    }

    @Test
    void aCommitOnANodeThatLostTheOthersIsAnOutage() {
        assertThat(KnownOutage.find(new SQLException("Got error 6 during COMMIT", "HY000", 1180)))
                .contains(KnownOutage.DATABASE_UNAVAILABLE);
    }

    @Test
    void aLockThatDoesNotComeIsAnOutage() {
        assertThat(KnownOutage.find(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .contains(KnownOutage.DATABASE_BUSY);
    }

    @Test
    void anExhaustedPoolIsAnOutage() {
        assertThat(KnownOutage.find(new SQLException("Sorry, acquisition timeout!")))
                .contains(KnownOutage.DATABASE_UNAVAILABLE);
    }

    @Test
    void workThatGotNoConnectionNeverBegan() {
        Exception pool = new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
        assertThat(KnownOutage.isBeforeWork(new IllegalStateException(pool))).isTrue();
        Exception lost = new SQLNonTransientConnectionException("Socket error", "08000", 1);
        assertThat(KnownOutage.isBeforeWork(new IllegalStateException(lost))).isFalse();
    }

    @Test
    void aFullDiskIsAnOutageOfItsOwn() {
        assertThat(KnownOutage.find(new SQLException("The table 'job' is full", "HY000", 1114)))
                .contains(KnownOutage.STORAGE_FULL);
        assertThat(KnownOutage.find(new IOException("No space left on device"))).contains(KnownOutage.STORAGE_FULL);
    }

    @Test
    void aFaultOfTheProgramIsNone() {
        assertThat(KnownOutage.find(new SQLException("Unknown column", "42S22", 1054)))
                .isEmpty();
        assertThat(KnownOutage.find(new IllegalStateException())).isEmpty();
    }
}
