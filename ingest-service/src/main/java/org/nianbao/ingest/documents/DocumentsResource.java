package org.nianbao.ingest.documents;

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

    @GET
    public Response bytes(@PathParam("sha256") String sha256, @Context Request request) {
        Document document = getDocument(sha256);
        EntityTag tag = new EntityTag(sha256);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(content(sha256), "application/octet-stream")
                    .header(HttpHeaders.CONTENT_TYPE, contentType(document))
                    .header(HttpHeaders.CONTENT_LENGTH, document.size);
        }
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
