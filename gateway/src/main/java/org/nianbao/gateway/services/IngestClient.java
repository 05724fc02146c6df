package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.DocumentInfo;

/** What the gateway asks of ingest-service for its queries; uploads by HTTP pass through as streams elsewhere. */
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

    /** Null where there is none. */
    @POST
    @Path("jobs/lookup")
    Uni<List<IngestJob>> lookUpJobs(List<Long> ids);

    /** Null where there is none. */
    @POST
    @Path("batches/lookup")
    Uni<List<IngestBatch>> lookUpBatches(List<Long> ids);

    /** A page of documents for each key. */
    @POST
    @Path("batches/items/lookup")
    Uni<List<Slice<BatchItem>>> listItems(List<BatchItemsKey> keys);

    /** How many documents each batch has. */
    @POST
    @Path("batches/items/count")
    Uni<List<Long>> countItems(List<Long> ids);

    /** Answers when the document is kept; it is read before, which takes its time. Not asked twice by itself. */
    @POST
    @Path("documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Timeout(value = 15, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 0)
    Uni<IngestJob> submit(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("name") String name,
            @QueryParam("url") String url,
            byte[] document);

    /** Answers when the list is kept; the addresses are fetched later. Not asked twice by itself. */
    @POST
    @Path("batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Timeout(value = 15, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 0)
    Uni<IngestBatch> submitUrls(@HeaderParam("Authorization") String authorization, UrlBatch list);

    /**
     * Addresses to be fetched.
     *
     * @param name of the list; null when it has none
     */
    record UrlBatch(String name, List<String> urls) {}
}
