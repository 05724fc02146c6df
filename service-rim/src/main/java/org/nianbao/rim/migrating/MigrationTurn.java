package org.nianbao.rim.migrating;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Lets one replica at a time bring a schema up to date. Flyway's own lock is none in a cluster of databases, where a
 * change of a table breaks off every other transaction that looks at it; two replicas that begin together would leave a
 * migration half done.
 */
@Singleton
public class MigrationTurn implements FlywayConfigurationCustomizer {

    private static final Duration LENT = Duration.ofSeconds(30);

    private final Optional<String> url;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Duration patience;

    /**
     * @param url of the service's database; empty for a service without one
     * @param patience how long a database that fails is tried again before the start is given up
     */
    MigrationTurn(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "nianbao.migrating.patience", defaultValue = "5m") Duration patience) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.patience = patience;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (url.isPresent()) {
            var turn = new TurnTaking(new MigrationLease(ownConnections(), LENT), LENT.dividedBy(3), patience);
            configuration.callbacks(Stream.concat(Stream.of(configuration.getCallbacks()), Stream.of(turn))
                    .toArray(Callback[]::new));
        }
    }

    /** Not those of the pool: a small one may have no more than the two that Flyway holds meanwhile. */
    private DataSource ownConnections() {
        try {
            var database = new MariaDbDataSource(url.orElseThrow());
            database.setUser(user.orElse(null));
            database.setPassword(password.orElse(null));
            return database;
        } catch (SQLException wrong) {
            throw new IllegalArgumentException("quarkus.datasource.jdbc.url names no database", wrong);
        }
    }
}
