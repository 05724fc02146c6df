package org.nianbao.ingest.documents;

import java.time.ZoneOffset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.rim.ApiException;

/**
 * Gives documents out again. What strangers uploaded is never shown as a page of this site: it is sent as an attachment
 * that a browser neither guesses about nor runs.
 */
@Path("/documents/{sha256: [0-9a-f]{64}}")
public class DocumentsResource {

    /** Rises when other things are masked than before, so that nobody keeps what is served no more. */
    private static final int MASKING = 2;

    private final DocumentStore documents;
    private final ServedText served;

    DocumentsResource(DocumentStore documents, ServedText served) {
        this.documents = documents;
        this.served = served;
    }

    @GET
    @Path("info")
    public DocumentInfo info(@PathParam("sha256") String sha256) {
        return getDocument(sha256).info();
    }

    /**
     * The document with people's names and telephone numbers masked; of a PDF or Word file its masked text alone, under
     * its name with .txt behind. A header Link tells where the original is, when this is not it.
     */
    @GET
    public Response bytes(@PathParam("sha256") String sha256, @Context Request request) throws InterruptedException {
        Document document = getKept(sha256);
        // What is masked is told by the bytes and the rules of masking, which have a number.
        EntityTag tag = new EntityTag(sha256 + "-" + MASKING);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return labelled(known, document.name, tag);
        }
        ServedText.Served content = served.of(document);
        Response.ResponseBuilder answer = Response.ok(content.bytes(), content.contentType());
        if (!content.asItCame()) {
            answer.header(HttpHeaders.LINK, "</documents/" + sha256 + "/original>; rel=\"original\"");
        }
        return labelled(answer, content.name(), tag);
    }

    /** The document as it came, byte for byte: for those who check a reading against it. */
    @GET
    @Path("original")
    @RolesAllowed({"reviewer", "curator", "service"})
    public Response original(@PathParam("sha256") String sha256) {
        Document document = getKept(sha256);
        return Response.fromResponse(original(document, new EntityTag(sha256)))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private Response original(Document document, EntityTag tag) {
        Response.ResponseBuilder answer = Response.ok(content(document.sha256), ServedText.contentType(document))
                .header(HttpHeaders.CONTENT_LENGTH, document.size);
        return labelled(answer, document.name, tag);
    }

    private static Response labelled(Response.ResponseBuilder answer, String name, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(name))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private StreamingOutput content(String sha256) {
        return output -> {
            int part = 0;
            var piece = documents.findPart(sha256, part);
            while (piece.isPresent()) {
                output.write(piece.get());
                part++;
                piece = documents.findPart(sha256, part);
            }
        };
    }

    private Document getKept(String sha256) {
        Document document = getDocument(sha256);
        if (document.removedAt != null) {
            throw new ApiException(
                    410,
                    "ORIGINAL_REMOVED",
                    "The original was removed on "
                            + document.removedAt.atOffset(ZoneOffset.UTC).toLocalDate()
                            + ", because originals are kept here for a set time only. The figures and the passages they"
                            + " were read from stay; the original may still be at the address where it was published. 原件"
                            + "保存期满，已删除；数据及其所依据的原文片段仍在。");
        }
        return document;
    }

    private Document getDocument(String sha256) {
        return documents
                .findDocument(sha256)
                .orElseThrow(() -> new ApiException(404, "NO_SUCH_DOCUMENT", "No document has this SHA-256."));
    }
}
