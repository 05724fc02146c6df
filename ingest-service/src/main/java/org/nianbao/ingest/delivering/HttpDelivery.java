package org.nianbao.ingest.delivering;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;

/**
 * Delivers over HTTP. A stumble is tried again at once; a service that keeps failing is left alone for a while, and the
 * job tries again later.
 */
@ApplicationScoped
public class HttpDelivery implements Delivery {

    private final FilingsClient catalog;
    private final FiguresClient stats;

    HttpDelivery(@RestClient FilingsClient catalog, @RestClient FiguresClient stats) {
        this.catalog = catalog;
        this.stats = stats;
    }

    @Override
    @Retry(maxRetries = 2, delay = 100, jitter = 50, delayUnit = ChronoUnit.MILLIS, retryOn = Unavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2_000, failOn = Unavailable.class)
    @Fallback(fallbackMethod = "leaveCatalogAlone", applyOn = CircuitBreakerOpenException.class)
    public FilingReceipt file(String sha256, ReportFiling filing) throws Refused, Unavailable {
        return RemoteCall.to("catalog-service", () -> catalog.file(sha256, filing));
    }

    @Override
    @Retry(maxRetries = 2, delay = 100, jitter = 50, delayUnit = ChronoUnit.MILLIS, retryOn = Unavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2_000, failOn = Unavailable.class)
    @Fallback(fallbackMethod = "leaveStatsAlone", applyOn = CircuitBreakerOpenException.class)
    public void keepFigures(StatsFiling filing) throws Refused, Unavailable {
        RemoteCall.to("stats-service", () -> {
            stats.keep(filing.receipt().reportId(), filing);
            return null;
        });
    }

    FilingReceipt leaveCatalogAlone(String sha256, ReportFiling filing) throws Unavailable {
        throw new Unavailable("catalog-service kept failing and is left alone for a moment", null);
    }

    void leaveStatsAlone(StatsFiling filing) throws Unavailable {
        throw new Unavailable("stats-service kept failing and is left alone for a moment", null);
    }
}
