package org.nianbao.rim.statements;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** The meters: {@code nianbao.sql} by kind, and {@code nianbao.sql.conflicts}. */
final class StatementMeters {

    /**
     * MariaDB's numbers for a deadlock, which is also how a cluster says that two nodes changed the same row, and a
     * lock that took too long.
     */
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205);

    /** More kinds than the services have; what would come behind them is counted together. */
    private static final int MOST_KINDS = 300;

    private static final StatementKind REST = new StatementKind("OTHER", "");

    private final Map<StatementKind, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final Counter conflicts;

    StatementMeters(MeterRegistry registry) {
        this.registry = registry;
        this.conflicts = Counter.builder("nianbao.sql.conflicts")
                .description("Statements and commits that the database broke off because of another transaction")
                .register(registry);
    }

    void took(StatementKind kind, long nanos) {
        Timer timer = timers.get(kind);
        if (timer == null) {
            StatementKind counted = timers.size() < MOST_KINDS ? kind : REST;
            timer = timers.computeIfAbsent(counted, this::timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(Throwable failure) {
        if (failure instanceof SQLException sql && CONFLICTS.contains(sql.getErrorCode())) {
            conflicts.increment();
        }
    }

    private Timer timer(StatementKind kind) {
        return Timer.builder("nianbao.sql")
                .description("Statements sent to the database, by what they do and the first table they name")
                .tag("operation", kind.operation())
                .tag("table", kind.table())
                .register(registry);
    }
}
