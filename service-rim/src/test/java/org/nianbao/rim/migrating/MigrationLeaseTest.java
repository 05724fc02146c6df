package org.nianbao.rim.migrating;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

import org.nianbao.testing.SharedServer;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationLeaseTest {

    private static final String SCHEMA = "nianbao_migration_turn";
    private static final String PASSWORD = "for-tests-only";
    private static final Duration LONG = Duration.ofMinutes(5);

    private MariaDbDataSource database;

    @BeforeEach
    void startEmpty() throws Exception {
        SharedServer.get().recreateSchema(SCHEMA, PASSWORD);
        database = new MariaDbDataSource(SharedServer.get().jdbcUrl(SCHEMA));
        database.setUser(SCHEMA);
        database.setPassword(PASSWORD);
        // It takes user and password in at its first connection: a second thread beside that one goes in without them.
        database.getConnection().close();
    }

    @Test
    void oneHasItUntilItGivesItBack() throws Exception {
        var first = new MigrationLease(database, LONG);
        var second = new MigrationLease(database, LONG);
        first.prepare();
        second.prepare();

        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        second.giveBack();
        assertThat(second.take())
                .as("what it does not have it cannot give back")
                .isFalse();
        assertThat(first.take()).as("for longer").isTrue();

        first.giveBack();
        assertThat(second.take()).isTrue();
    }

    @Test
    void whoeverVanishesHasItNoLonger() throws Exception {
        var vanished = new MigrationLease(database, LONG);
        vanished.prepare();
        vanished.take();
        execute("UPDATE migration_turn SET until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND");

        assertThat(new MigrationLease(database, LONG).take()).isTrue();
    }

    /** A script that runs twice fails, and so does one that runs beside another. */
    @Test
    void replicasThatStartTogetherMigrateOnceFromAnEmptySchema() throws Exception {
        int replicas = 4;
        var together = new CountDownLatch(replicas);
        Callable<Integer> start = () -> {
            Flyway flyway = Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:turns")
                    .callbacks(new TurnTaking(new MigrationLease(database, LONG), Duration.ofSeconds(10), LONG))
                    .load();
            together.countDown();
            together.await();
            return flyway.migrate().migrationsExecuted;
        };
        ExecutorService threads = Executors.newFixedThreadPool(replicas);
        try {
            int executed = 0;
            for (Future<Integer> replica : threads.invokeAll(Collections.nCopies(replicas, start))) {
                executed += replica.get();
            }
            assertThat(executed).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReplicaWaitsWhileAnotherMigrates() throws Exception {
        var other = new MigrationLease(database, LONG);
        other.prepare();
        other.take();
        var mine = new TurnTaking(new MigrationLease(database, LONG), Duration.ofSeconds(10), LONG);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> waiting = thread.submit(() -> mine.handle(Event.BEFORE_MIGRATE, null));
            assertThat(waiting).isNotDone();
            other.giveBack();
            waiting.get(30, TimeUnit.SECONDS);

            assertThat(other.take()).as("mine has it").isFalse();
            mine.handle(Event.AFTER_MIGRATE_OPERATION_FINISH, null);
            assertThat(other.take()).as("mine gave it back").isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(SharedServer.get().jdbcUrl(SCHEMA), SCHEMA, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
