package org.nianbao.rim.migrating;

import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets one replica at a time bring a schema up to date. Flyway's own lock is none in a cluster of databases, where a
 * change of a table breaks off every other transaction that looks at it; two replicas that begin together would leave a
 * migration half done.
 */
@Singleton
public class MigrationTurn implements FlywayConfigurationCustomizer {

    private static final Duration LENT = Duration.ofSeconds(30);

    private final Instance<DataSource> database;
    private final Duration patience;

    /** @param patience how long a database that fails is tried again before the start is given up */
    MigrationTurn(
            Instance<DataSource> database,
            @ConfigProperty(name = "nianbao.migrating.patience", defaultValue = "5m") Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (database.isResolvable()) {
            var turn = new TurnTaking(new MigrationLease(database.get(), LENT), LENT.dividedBy(3), patience);
            configuration.callbacks(Stream.concat(Stream.of(configuration.getCallbacks()), Stream.of(turn))
                    .toArray(Callback[]::new));
        }
    }
}
