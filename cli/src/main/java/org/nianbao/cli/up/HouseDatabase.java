package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.nianbao.cli.CommandFailure;
import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.JdbcAddress;
import org.nianbao.mariadb.MariaDbException;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/**
 * The MariaDB of a house: our own, or an external one that the environment names.
 *
 * <p>{@code NIANBAO_DB_URL} (such as jdbc:mariadb://db.example:3306/), {@code NIANBAO_DB_USER} and
 * {@code NIANBAO_DB_PASSWORD} name an account that may make schemas and users; the services never see it.
 *
 * @param embedded null for an external one
 */
record HouseDatabase(EmbeddedMariaDb embedded, Accounts accounts, Path passwords) implements AutoCloseable {

    private static final String URL = "NIANBAO_DB_URL";
    private static final String USER = "NIANBAO_DB_USER";
    private static final String PASSWORD = "NIANBAO_DB_PASSWORD";

    /** Starts our own, or finds the external one. */
    static HouseDatabase open(Path data, ServerSettings settings, Map<String, String> environment) throws IOException {
        Path passwords = data.resolve("database-passwords");
        PrivateFiles.createFolder(passwords);
        String url = environment.get(URL);
        if (url != null && !url.isBlank()) {
            return new HouseDatabase(null, external(url, environment), passwords);
        }
        try {
            var embedded = EmbeddedMariaDb.startIn(data.resolve("mariadb"), settings);
            return new HouseDatabase(embedded, embedded.accounts(), passwords);
        } catch (MariaDbException e) {
            throw new CommandFailure("The database does not start: " + e.getMessage(), e);
        }
    }

    /** Makes the service's schema and user where they are missing; gives what the service logs in with. */
    Map<String, String> login(ServiceKind service) throws IOException {
        String schema = service.schema();
        String password = password(schema);
        try {
            accounts.createSchema(schema, schema, password);
        } catch (SQLException e) {
            throw new CommandFailure("The schema " + schema + " cannot be made: " + e.getMessage(), e);
        }
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", accounts.jdbcUrl(schema),
                "QUARKUS_DATASOURCE_USERNAME", schema,
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    Optional<ProcessHandle> findProcess() {
        return Optional.ofNullable(embedded).map(EmbeddedMariaDb::process);
    }

    void kill() {
        own().kill();
    }

    void startAgain() {
        own().startAgain();
    }

    private EmbeddedMariaDb own() {
        if (embedded == null) {
            throw new CommandFailure("An external database is neither killed nor started from here.");
        }
        return embedded;
    }

    boolean isAlive() {
        return embedded == null || embedded.isAlive();
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private String password(String schema) throws IOException {
        Path file = passwords.resolve(schema);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, Accounts.newPassword());
        }
        return Files.readString(file).strip();
    }

    private static Accounts external(String url, Map<String, String> environment) {
        if (!environment.containsKey(USER) || !environment.containsKey(PASSWORD)) {
            throw new CommandFailure(URL + " is set: " + USER + " and " + PASSWORD + " must be set too.");
        }
        try {
            return Accounts.ofExternal(JdbcAddress.parse(url), environment.get(USER), environment.get(PASSWORD));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(URL + " is " + e.getMessage() + ".", e);
        }
    }
}
