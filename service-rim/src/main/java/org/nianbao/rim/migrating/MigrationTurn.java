package org.nianbao.rim.migrating;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Lets one replica at a time bring a schema up to date. Flyway's own lock is none in a cluster of databases, where a
 * change of a table breaks off every other transaction that looks at it; two replicas that begin together would leave a
 * migration half done. A named lock of the server holds, since all replicas write to one node.
 */
@Singleton
public class MigrationTurn implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(MigrationTurn.class);
    private static final int PATIENCE_SECONDS = 300;

    private final Instance<DataSource> database;
    private final boolean migrates;
    private Connection lock;

    MigrationTurn(
            Instance<DataSource> database,
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start", defaultValue = "false") boolean migrates) {
        this.database = database;
        this.migrates = migrates;
    }

    /** Called before the migration; changes nothing, but waits for the turn. */
    @Override
    public void customize(FluentConfiguration configuration) {
        if (!migrates || lock != null) {
            return;
        }
        try {
            lock = database.get().getConnection();
            try (PreparedStatement statement = lock.prepareStatement(
                            "SELECT GET_LOCK(CONCAT(DATABASE(), '.migration'), " + PATIENCE_SECONDS + ")");
                    ResultSet taken = statement.executeQuery()) {
                if (!taken.next() || taken.getInt(1) != 1) {
                    LOG.warnf("Another replica has been migrating for %d s; going on beside it", PATIENCE_SECONDS);
                }
            }
        } catch (SQLException unreachable) {
            // Flyway meets the same and tries again by its own rules.
            LOG.warn("The turn to migrate could not be taken", unreachable);
        }
    }

    void release(@Observes StartupEvent event) throws SQLException {
        if (lock != null) {
            try (Connection held = lock;
                    PreparedStatement statement =
                            held.prepareStatement("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migration'))")) {
                statement.executeQuery().close();
            }
            lock = null;
        }
    }
}
