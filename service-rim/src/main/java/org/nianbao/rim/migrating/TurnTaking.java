package org.nianbao.rim.migrating;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/** Waits for the lease before Flyway looks what is to be migrated, keeps it meanwhile, and gives it back afterwards. */
final class TurnTaking implements Callback {

    private static final Logger LOG = Logger.getLogger(TurnTaking.class);
    private static final Set<Event> MINE =
            Set.of(Event.BEFORE_MIGRATE, Event.AFTER_MIGRATE_OPERATION_FINISH, Event.AFTER_MIGRATE_ERROR);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final MigrationLease lease;
    private final Duration renewal;
    private final Duration patience;
    private ScheduledExecutorService renewing;

    /**
     * @param renewal how often the lease is made longer while the migration runs
     * @param patience how long a database that fails is tried again; another replica that migrates is waited for
     *     without end
     */
    TurnTaking(MigrationLease lease, Duration renewal, Duration patience) {
        this.lease = lease;
        this.renewal = renewal;
        this.patience = patience;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return MINE.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (event != Event.BEFORE_MIGRATE) {
            end();
            return;
        }
        try {
            begin();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the turn to migrate", e);
        }
    }

    private void begin() throws InterruptedException {
        Instant lastAnswer = Instant.now();
        Instant lastSaid = Instant.EPOCH;
        boolean prepared = false;
        while (true) {
            String waitingFor = "another replica migrates the schema";
            try {
                if (!prepared) {
                    lease.prepare();
                    prepared = true;
                }
                if (lease.take()) {
                    break;
                }
                lastAnswer = Instant.now();
            } catch (SQLException failed) {
                waitingFor = "the database fails: " + failed.getMessage();
                if (Instant.now().isAfter(lastAnswer.plus(patience))) {
                    throw new IllegalStateException(
                            "the turn to migrate could not be taken for " + patience.toSeconds() + " s", failed);
                }
            }
            if (Instant.now().isAfter(lastSaid.plus(SILENCE))) {
                LOG.infof("Waiting for the turn to migrate: %s", waitingFor);
                lastSaid = Instant.now();
            }
            Thread.sleep(PAUSE.toMillis());
        }
        keep();
    }

    private void keep() {
        renewing = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "migration-turn");
            thread.setDaemon(true);
            return thread;
        });
        var unused = renewing.scheduleWithFixedDelay(
                this::renew, renewal.toMillis(), renewal.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void renew() {
        try {
            if (!lease.take()) {
                LOG.warn("Another replica has taken the turn to migrate, since this one could not renew it in time");
            }
        } catch (SQLException failed) {
            LOG.warn("The turn to migrate could not be renewed; it is tried again", failed);
        }
    }

    private void end() {
        if (renewing == null) {
            return;
        }
        renewing.shutdownNow();
        renewing = null;
        try {
            lease.giveBack();
        } catch (SQLException failed) {
            LOG.warn("The turn to migrate could not be given back; others have it when it runs out", failed);
        }
    }

    @Override
    public String getCallbackName() {
        return "migration turn";
    }
}
