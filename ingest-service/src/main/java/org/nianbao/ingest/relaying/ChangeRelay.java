package org.nianbao.ingest.relaying;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import org.nianbao.ingest.delivering.Delivered;
import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.delivering.Unavailable;
import org.nianbao.ingest.relaying.StatsChangesClient.Reached;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportChange;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.stats.AppliedChange;
import org.nianbao.rim.RequestId;

/**
 * Carries the catalog's changes to stats. Stats itself remembers how far it has come, and every step may be repeated:
 * killed at any moment, or done by several processes at once, the next round makes it whole.
 */
@ApplicationScoped
class ChangeRelay {

    private static final Logger LOG = Logger.getLogger(ChangeRelay.class);
    private static final int FIGURES_AT_ONCE = 50;

    private final RelayingConfig config;
    private final CatalogChangesClient catalog;
    private final StatsChangesClient stats;
    private final Delivery delivery;
    private boolean troubled;

    ChangeRelay(
            RelayingConfig config,
            @RestClient CatalogChangesClient catalog,
            @RestClient StatsChangesClient stats,
            Delivery delivery) {
        this.config = config;
        this.catalog = catalog;
        this.stats = stats;
        this.delivery = delivery;
    }

    @Scheduled(every = "{nianbao.relaying.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        RequestId.begin("relay");
        try {
            boolean more;
            do {
                more = relaySome();
            } while (more);
            troubled = false;
        } catch (Unavailable | WebApplicationException | ProcessingException failed) {
            // Said once, not every second.
            LOG.logf(troubled ? Logger.Level.DEBUG : Logger.Level.WARN, "Changes wait: %s", failed.getMessage());
            troubled = true;
        }
    }

    /** True when more may follow. */
    private boolean relaySome() throws Unavailable {
        Slice<ReportChange> changes = catalog.changes(stats.reached().sequence(), config.changesAtOnce());
        if (changes.items().isEmpty()) {
            return false;
        }
        List<Long> missing = stats.apply(changes.items()).stream()
                .filter(applied -> applied.state() == AppliedChange.State.FIGURES_MISSING)
                .map(AppliedChange::reportId)
                .distinct()
                .toList();
        for (int from = 0; from < missing.size(); from += FIGURES_AT_ONCE) {
            fileFigures(missing.subList(from, Math.min(missing.size(), from + FIGURES_AT_ONCE)));
        }
        stats.reach(new Reached(changes.items().get(changes.items().size() - 1).sequence()));
        return changes.hasNext();
    }

    private void fileFigures(List<Long> reports) throws Unavailable {
        List<StatsFiling> figures =
                catalog.figures(reports).stream().filter(Objects::nonNull).toList();
        if (figures.isEmpty()) {
            return;
        }
        for (Delivered<Long> delivered : delivery.keepFigures(figures)) {
            if (delivered instanceof Delivered.PutOff<Long> putOff) {
                throw new Unavailable(putOff.trouble(), null);
            }
            if (delivered instanceof Delivered.Broke<Long> broke) {
                throw new Unavailable(broke.trouble(), null);
            }
            if (delivered instanceof Delivered.Refused<Long> refused) {
                // It would be refused each time; what comes after it must not wait for it.
                LOG.errorf("The figures of a changed report were refused: %s", refused.words());
            }
        }
    }
}
