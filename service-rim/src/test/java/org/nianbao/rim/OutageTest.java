package org.nianbao.rim;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTest {

    @Test
    void aLostConnectionIsFoundBelowWhatWrapsIt() {
        Exception lost = new SQLNonTransientConnectionException("Socket error", "08000", 1);
        assertThat(Outage.find(new IllegalStateException("commit failed", new RuntimeException(lost))))
                .contains(Outage.DATABASE_UNAVAILABLE);
    }

    @Test
    void anExhaustedPoolIsAnOutage() {
        assertThat(Outage.find(new SQLException("Sorry, acquisition timeout!"))).contains(Outage.DATABASE_UNAVAILABLE);
    }

    @Test
    void aFullDiskIsAnOutageOfItsOwn() {
        assertThat(Outage.find(new SQLException("The table 'job' is full", "HY000", 1114)))
                .contains(Outage.STORAGE_FULL);
        assertThat(Outage.find(new IOException("No space left on device"))).contains(Outage.STORAGE_FULL);
    }

    @Test
    void aFaultOfTheProgramIsNone() {
        assertThat(Outage.find(new SQLException("Unknown column", "42S22", 1054)))
                .isEmpty();
        assertThat(Outage.find(new IllegalStateException())).isEmpty();
    }
}
