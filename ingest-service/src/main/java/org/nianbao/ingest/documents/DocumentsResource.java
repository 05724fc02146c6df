package org.nianbao.ingest.documents;

import java.util.Optional;

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

    private final DocumentStore documents;

    DocumentsResource(DocumentStore documents) {
        this.documents = documents;
    }

    @GET
    @Path("info")
    public DocumentInfo info(@PathParam("sha256") String sha256) {
        return getDocument(sha256).info();
    }

    /** The document; in text and web pages, people's names and telephone numbers are masked. */
    @GET
    public Response bytes(@PathParam("sha256") String sha256, @Context Request request) {
        Document document = getDocument(sha256);
        Optional<byte[]> masked = ServedText.masked(document, documents);
        EntityTag tag = new EntityTag(masked.isEmpty() ? sha256 : sha256 + "-masked");
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return labelled(known, document, tag);
        }
        return masked.map(bytes -> labelled(Response.ok(bytes, contentType(document)), document, tag))
                .orElseGet(() -> original(document, tag));
    }

    /** The document as it came, byte for byte: for those who check a reading against it. */
    @GET
    @Path("original")
    @RolesAllowed({"reviewer", "curator", "service"})
    public Response original(@PathParam("sha256") String sha256) {
        Document document = getDocument(sha256);
        return Response.fromResponse(original(document, new EntityTag(sha256)))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private Response original(Document document, EntityTag tag) {
        Response.ResponseBuilder answer = Response.ok(content(document.sha256), contentType(document))
                .header(HttpHeaders.CONTENT_LENGTH, document.size);
        return labelled(answer, document, tag);
    }

    private static Response labelled(Response.ResponseBuilder answer, Document document, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(document.name))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
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

    private static String contentType(Document document) {
        if (document.mediaType == null) {
            return "application/octet-stream";
        }
        return document.charset == null ? document.mediaType : document.mediaType + "; charset=" + document.charset;
    }

    private Document getDocument(String sha256) {
        return documents
                .findDocument(sha256)
                .orElseThrow(() -> new ApiException(404, "NO_SUCH_DOCUMENT", "No document has this SHA-256."));
    }
}
