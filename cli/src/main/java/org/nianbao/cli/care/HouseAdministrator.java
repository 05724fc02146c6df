package org.nianbao.cli.care;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.cli.CommandFailure;
import org.nianbao.mariadb.AdministratorLogin;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.JdbcAddress;
import org.nianbao.mariadb.MariaDbException;
import org.nianbao.mariadb.ServerSettings;

/**
 * The administrator's way into a house's database: the external one that the environment names as for {@code up}, the
 * one of a running house, or one started for the occasion over the data folder of a house that stands still.
 *
 * @param started null when it runs anyway
 */
public record HouseAdministrator(AdministratorLogin login, EmbeddedMariaDb started) implements AutoCloseable {

    /** Of the three services that have one. */
    public static final List<String> SCHEMAS = List.of("nianbao_ingest", "nianbao_catalog", "nianbao_stats");

    /** @throws CommandFailure when there is no database to be reached */
    public static HouseAdministrator of(Path data, Map<String, String> environment, boolean makeMissing) {
        String url = environment.get("NIANBAO_DB_URL");
        if (url != null && !url.isBlank()) {
            return new HouseAdministrator(external(url, environment), null);
        }
        Path folder = data.resolve("mariadb");
        if (!makeMissing && !Files.isDirectory(folder)) {
            throw new CommandFailure("There is no database in " + data + ": name the folder with --data.");
        }
        try {
            Optional<AdministratorLogin> running = EmbeddedMariaDb.findRunning(folder);
            if (running.isPresent()) {
                return new HouseAdministrator(running.get(), null);
            }
            EmbeddedMariaDb started = EmbeddedMariaDb.startIn(folder, ServerSettings.DURABLE);
            return new HouseAdministrator(started.administrator(), started);
        } catch (MariaDbException e) {
            throw new CommandFailure("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static AdministratorLogin external(String url, Map<String, String> environment) {
        String user = environment.get("NIANBAO_DB_USER");
        String password = environment.get("NIANBAO_DB_PASSWORD");
        if (user == null || password == null) {
            throw new CommandFailure("NIANBAO_DB_URL is set: NIANBAO_DB_USER and NIANBAO_DB_PASSWORD must be set too.");
        }
        try {
            return AdministratorLogin.of(JdbcAddress.parse(url), user, password);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("NIANBAO_DB_URL is " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
