package org.nianbao.rim.statements;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.rim.exporting.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Two databases that know nothing of each other, so that each answer tells which of them gave it. */
class ReadingNodesTest {

    private static final String SCHEMA = "nianbao_reading_nodes";
    private static final String PASSWORD = "for-tests-only";

    private static EmbeddedMariaDb writing;
    private static EmbeddedMariaDb reading;

    @BeforeAll
    static void start() {
        writing = EmbeddedMariaDb.startTemporary();
        reading = EmbeddedMariaDb.startTemporary();
    }

    @AfterAll
    static void stop() {
        writing.close();
        reading.close();
    }

    @BeforeEach
    void nameEach() throws SQLException {
        for (EmbeddedMariaDb each : new EmbeddedMariaDb[] {writing, reading}) {
            if (!each.isAlive()) {
                each.startAgain();
            }
            each.dropSchema(SCHEMA);
            each.createSchema(SCHEMA, SCHEMA, PASSWORD);
            try (Connection connection = login(each.jdbcUrl(SCHEMA))) {
                execute(connection, "CREATE TABLE self (name VARCHAR(20) NOT NULL)");
                execute(connection, "INSERT INTO self VALUES ('" + (each == writing ? "writing" : "reading") + "')");
            }
        }
    }

    @Test
    void aQueryByItselfIsAnsweredByANodeForReadingAndATransactionByTheOther() throws SQLException {
        try (Connection connection = login(apart())) {
            assertThat(self(connection)).isEqualTo("reading");

            connection.setAutoCommit(false);
            assertThat(self(connection)).isEqualTo("writing");
            execute(connection, "UPDATE self SET name = 'written'");
            connection.commit();
            connection.setAutoCommit(true);

            assertThat(self(connection)).isEqualTo("reading");
            connection.setAutoCommit(false);
            assertThat(self(connection)).isEqualTo("written");
            execute(connection, "UPDATE self SET name = 'never'");
            connection.rollback();
            assertThat(self(connection)).isEqualTo("written");
        }
    }

    @Test
    void whatWritesByItselfGoesToTheNodeForWriting() throws SQLException {
        try (Connection connection = login(apart())) {
            assertThat(self(connection)).isEqualTo("reading");
            execute(connection, "UPDATE self SET name = 'written'");
            assertThat(self(connection)).isEqualTo("reading");
        }
        try (Connection connection = login(writing.jdbcUrl(SCHEMA))) {
            assertThat(self(connection)).isEqualTo("written");
        }
    }

    @Test
    void queriesOneAfterTheOtherCostNoMessageMore() throws SQLException {
        try (Connection connection = login(apart())) {
            self(connection);
            long before = questions(connection);
            for (int i = 0; i < 5; i++) {
                self(connection);
            }
            // The five, and the question for their number.
            assertThat(questions(connection) - before).isEqualTo(6);
        }
    }

    @Test
    void withoutANodeForReadingTheOtherAnswers() throws SQLException {
        try (Connection connection = login(apart())) {
            assertThat(self(connection)).isEqualTo("reading");
            reading.kill();
            assertThat(self(connection)).isEqualTo("writing");
        }
    }

    @Test
    void aNodeForReadingThatDiedDuringATransactionIsDoneWithout() throws SQLException {
        try (Connection connection = login(apart())) {
            assertThat(self(connection)).isEqualTo("reading");
            connection.setAutoCommit(false);
            execute(connection, "UPDATE self SET name = 'written'");
            connection.commit();
            connection.setAutoCommit(true);
            reading.kill();
            assertThat(self(connection)).isEqualTo("written");
        }
    }

    @Test
    void allOfASnapshotComesFromOneNode() throws SQLException {
        try (Connection connection = login(apart())) {
            try (Snapshot snapshot = Snapshot.take(only(connection));
                    PreparedStatement question = snapshot.prepare("SELECT name FROM self");
                    ResultSet answer = question.executeQuery()) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("writing");
            }
        }
    }

    /** A pool of one connection. */
    private static DataSource only(Connection connection) {
        return (DataSource) Proxy.newProxyInstance(
                ReadingNodesTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (pool, method, none) -> {
                    assertThat(method.getName()).isEqualTo("getConnection");
                    return connection;
                });
    }

    private static String apart() {
        return "jdbc:mariadb:load-balance-read://address=(host=127.0.0.1)(port=" + writing.port()
                + ")(type=primary),address=(host=127.0.0.1)(port=" + reading.port() + ")(type=replica)/" + SCHEMA
                + "?sslMode=disable&connectTimeout=2000";
    }

    private static Connection login(String url) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SCHEMA);
        login.setProperty("password", PASSWORD);
        return new WatchedDriver().connect(url, login);
    }

    private static String self(Connection connection) throws SQLException {
        return ask(connection, "SELECT name FROM self");
    }

    private static long questions(Connection connection) throws SQLException {
        return Long.parseLong(ask(
                connection,
                "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'"));
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
