package org.nianbao.rim;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkRoundTest {

    private static final String NAME = "a worker of the test";

    private final List<Level> told = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getLevel());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        java.util.logging.Logger.getLogger(NAME).addHandler(ear);
    }

    @AfterEach
    void leave() {
        java.util.logging.Logger.getLogger(NAME).removeHandler(ear);
    }

    @Test
    void anotherTransactionIsToldWithoutAlarm() {
        make(new SQLException("Deadlock found", "40001", 1213));

        assertThat(told).isNotEmpty().allMatch(level -> level.intValue() <= Level.INFO.intValue());
    }

    @Test
    void anOutageIsAWarning() {
        make(new SQLException("connection lost", "08000", 1));

        assertThat(told).extracting(Level::intValue).containsExactly(Level.WARNING.intValue());
    }

    @Test
    void whatNobodyForesawGoesOnToTheSchedule() {
        assertThatThrownBy(() -> make(new SQLException("no such column", "42S22", 1054)))
                .hasMessage("broken off");
        assertThat(told).isEmpty();
    }

    private static void make(SQLException reason) {
        WorkRound.make(Logger.getLogger(NAME), "The work", () -> {
            throw new IllegalStateException("broken off", reason);
        });
    }
}
