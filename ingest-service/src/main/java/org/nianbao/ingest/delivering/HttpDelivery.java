package org.nianbao.ingest.delivering;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.annotation.Timed;
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
 * jobs try again later.
 */
@ApplicationScoped
public class HttpDelivery implements Delivery {

    private final GroupCall<ReportFiling, FilingReceipt> filings;
    private final GroupCall<StatsFiling, Long> figures;

    HttpDelivery(@RestClient FilingsClient catalog, @RestClient FiguresClient stats) {
        filings = new GroupCall<>(
                "catalog-service",
                group -> catalog.file(group).stream()
                        .map(result -> new GroupCall.Answer<>(result.receipt(), result.status(), result.error()))
                        .toList());
        figures = new GroupCall<>(
                "stats-service",
                group -> stats.keep(group).stream()
                        .map(result -> new GroupCall.Answer<>(result.reportId(), result.status(), result.error()))
                        .toList());
    }

    @Override
    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "catalog"})
    @Retry(maxRetries = 2, delay = 100, jitter = 50, delayUnit = ChronoUnit.MILLIS, retryOn = Unavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2_000, failOn = Unavailable.class)
    @Fallback(fallbackMethod = "leaveCatalogAlone", applyOn = CircuitBreakerOpenException.class)
    public List<Delivered<FilingReceipt>> file(List<ReportFiling> all) throws Unavailable {
        return filings.deliver(all);
    }

    @Override
    @Timed(
            value = "nianbao.step",
            extraTags = {"step", "stats"})
    @Retry(maxRetries = 2, delay = 100, jitter = 50, delayUnit = ChronoUnit.MILLIS, retryOn = Unavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2_000, failOn = Unavailable.class)
    @Fallback(fallbackMethod = "leaveStatsAlone", applyOn = CircuitBreakerOpenException.class)
    public List<Delivered<Long>> keepFigures(List<StatsFiling> all) throws Unavailable {
        return figures.deliver(all);
    }

    List<Delivered<FilingReceipt>> leaveCatalogAlone(List<ReportFiling> all) throws Unavailable {
        throw new Unavailable("catalog-service kept failing and is left alone for a moment", null);
    }

    List<Delivered<Long>> leaveStatsAlone(List<StatsFiling> all) throws Unavailable {
        throw new Unavailable("stats-service kept failing and is left alone for a moment", null);
    }
}
