package org.nianbao.gateway.services;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The version of the data that answers are made of. It is asked for at most once in a moment, however many queries want
 * it: so long may a kept answer be taken for current after the data changed.
 */
@Singleton
public class DataVersions {

    private static final Logger LOG = Logger.getLogger(DataVersions.class);

    private final Uni<String> current;
    private final boolean outlasting;
    private volatile boolean changed;

    @Inject
    public DataVersions(@RestClient CatalogClient catalog, @RestClient StatsClient stats, VersionsConfig config) {
        Uni<String> asked = Uni.combine()
                .all()
                .unis(catalog.getDataVersion(), stats.getDataVersion())
                .with((ofCatalog, ofStats) -> ofCatalog.version() + "-" + ofStats.version())
                .onFailure()
                .recoverWithItem(DataVersions::unknown);
        outlasting = !config.age().isZero();
        Deadline deadline = new Deadline(config.age());
        current = Uni.createFrom()
                .deferred(() -> {
                    changed = false;
                    deadline.start();
                    return asked;
                })
                .memoize()
                .until(() -> changed || deadline.isOver());
    }

    /** What a service answers: it differs after every commit that can change an answer. */
    public record DataVersion(long version) {}

    /** The version; null when a service does not tell. */
    public Uni<String> current() {
        return current;
    }

    /** The same call, whose answers are kept for as long as the version does not change. */
    <K, V> Function<List<K>, Uni<List<V>>> keep(Function<List<K>, Uni<List<V>>> call) {
        return outlasting ? new KeptByVersion<K, V>(this::current, call)::answer : call;
    }

    /** Something was changed through this gateway: who asks next must see it. */
    public void forget() {
        changed = true;
    }

    private static String unknown(Throwable failure) {
        LOG.debugf("The version of the data is not known: %s", failure.getMessage());
        return null;
    }

    private static final class Deadline {

        private final long nanos;
        private volatile long over;

        Deadline(Duration age) {
            nanos = age.toNanos();
            over = System.nanoTime();
        }

        void start() {
            over = System.nanoTime() + nanos;
        }

        boolean isOver() {
            return System.nanoTime() - over >= 0;
        }
    }
}
