package org.nianbao.ingest.batches;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.nianbao.ingest.accepting.AcceptingConfig;
import org.nianbao.ingest.accepting.Drain;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.ingest.jobs.Changes;
import org.nianbao.model.MostKeys;
import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.rim.ApiException;

/** Takes many documents at once and tells how they fare. */
@Path("/batches")
public class BatchesResource {

    private static final int LARGEST_PAGE = 500;

    private final AcceptingConfig config;
    private final ArchiveIntake archives;
    private final FilesIntake files;
    private final UrlBatches urlBatches;
    private final BatchStore batches;
    private final ItemPages pages;

    BatchesResource(
            AcceptingConfig config,
            ArchiveIntake archives,
            FilesIntake files,
            UrlBatches urlBatches,
            BatchStore batches,
            ItemPages pages) {
        this.config = config;
        this.archives = archives;
        this.files = files;
        this.urlBatches = urlBatches;
        this.batches = batches;
        this.pages = pages;
    }

    /** Accepts a zip archive: 202 once all its documents are safe or refused. */
    @POST
    @Consumes({"application/zip", "application/x-zip-compressed"})
    @RolesAllowed({"contributor", "service"})
    public Response submitArchive(@RestQuery @DefaultValue("archive") @Size(max = 200) String name, InputStream body)
            throws IOException, InterruptedException {
        try {
            return accepted(archives.take(body, name));
        } catch (TooLarge tooLarge) {
            Drain.of(config).empty(body);
            throw new ApiException(413, "ARCHIVE_TOO_LARGE", "The archive is larger than is taken.", tooLarge);
        }
    }

    /** Accepts the files of a form, such as a web page sends: 202 once all of them are safe or refused. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"contributor", "service"})
    public Response submitFiles(
            @RestQuery @DefaultValue("files") @Size(max = 200) String name,
            @RestForm(FileUpload.ALL) List<FileUpload> sent)
            throws IOException, InterruptedException {
        return accepted(files.take(sent, name));
    }

    /** Accepts a list of addresses: 202 once it is safe; they are fetched in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"contributor", "service"})
    public Response submitUrls(@NotNull @Valid UrlList list) {
        return accepted(urlBatches.submit(list));
    }

    /** Batches by their numbers, in the order asked; null where there is none. */
    @POST
    @Path("lookup")
    public List<IngestBatch> lookUp(@NotNull @Size(max = MostKeys.OF_A_BATCH) List<@NotNull Long> ids) {
        Map<Long, IngestBatch> found = ids.isEmpty() ? Map.of() : batches.mapBatches(ids);
        return ids.stream().map(found::get).toList();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public IngestBatch batch(@PathParam("id") long id) {
        return getBatch(id);
    }

    /** The documents of a batch in order. */
    @GET
    @Path("{id: [0-9]{1,18}}/items")
    public Slice<BatchItem> items(
            @PathParam("id") long id,
            @RestQuery @DefaultValue("100") @Min(1) @Max(LARGEST_PAGE) int first,
            @RestQuery @DefaultValue("0") @Min(0) int after) {
        getBatch(id);
        return pages.list(List.of(new BatchItemsKey(id, first, after))).get(0);
    }

    /** How many documents a batch has, with the pages of links among them. */
    @GET
    @Path("{id: [0-9]{1,18}}/items/count")
    public ItemCount countItems(@PathParam("id") long id) {
        return new ItemCount(countItems(List.of(id)).get(0));
    }

    /** The number alone. */
    public record ItemCount(long count) {}

    /** A page of documents for each key; empty for a batch that there is not. */
    @POST
    @Path("items/lookup")
    public List<Slice<BatchItem>> lookUpItems(
            @NotNull @Size(max = MostKeys.OF_A_BATCH) List<@NotNull BatchItemsKey> keys) {
        if (keys.stream().anyMatch(key -> key.first() < 1 || key.first() > LARGEST_PAGE || key.after() < 0)) {
            throw new ApiException(
                    400, "INVALID_KEYS", "first is 1 to " + LARGEST_PAGE + ", and after is not below 0.");
        }
        return keys.isEmpty() ? List.of() : pages.list(keys);
    }

    /** How many documents each batch has, with the pages of links among them; 0 for one that there is not. */
    @POST
    @Path("items/count")
    public List<Long> countItems(@NotNull @Size(max = MostKeys.OF_A_BATCH) List<@NotNull Long> ids) {
        Map<Long, Long> found = ids.isEmpty() ? Map.of() : pages.count(ids);
        return ids.stream().map(id -> found.getOrDefault(id, 0L)).toList();
    }

    /** The batch at each change until it has ended, as server-sent events. */
    @GET
    @Path("{id: [0-9]{1,18}}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<IngestBatch> events(@PathParam("id") long id) {
        getBatch(id);
        return Changes.until(() -> getBatch(id), IngestBatch::ended);
    }

    private Response accepted(long batch) {
        return Response.accepted(getBatch(batch))
                .location(URI.create("/batches/" + batch))
                .build();
    }

    private IngestBatch getBatch(long id) {
        return batches.findBatch(id)
                .orElseThrow(() -> new ApiException(404, "NO_SUCH_BATCH", "There is no batch " + id + "."));
    }
}
