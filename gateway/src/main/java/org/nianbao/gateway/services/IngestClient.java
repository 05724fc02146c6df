package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.reading.DocumentInfo;

/** What the gateway asks of ingest-service for its queries; uploads pass through as streams elsewhere. */
@Path("/")
@RegisterRestClient(configKey = "ingest")
@RegisterProvider(RequestIdSender.class)
@RegisterProvider(RefusalReader.class)
// A read may be asked twice. A refusal is an answer, and a slow service is not helped by asking again.
@Timeout(value = 3, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 2,
        delay = 100,
        jitter = 50,
        abortOn = {Refusal.class, TimeoutException.class})
@ExponentialBackoff
@CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 2000, skipOn = Refusal.class)
public interface IngestClient {

    /** Fails with a {@link Refusal} of status 404 when the document is not known. */
    @GET
    @Path("documents/{sha256}/info")
    Uni<DocumentInfo> getDocument(@PathParam("sha256") String sha256);
}
