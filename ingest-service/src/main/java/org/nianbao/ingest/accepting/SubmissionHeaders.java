package org.nianbao.ingest.accepting;

import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;

import org.nianbao.rim.ApiException;

/** Reads what a sender says about a document from the request around it. */
final class SubmissionHeaders {

    private static final int LONGEST_TYPE = 255;

    /** What clients send when nobody told them anything better. */
    private static final Set<String> SAY_NOTHING =
            Set.of("application/x-www-form-urlencoded", "application/octet-stream");

    private SubmissionHeaders() {}

    /** @throws ApiException when the request cannot be about a single document */
    static Submission read(String name, String url, HttpHeaders headers, String submitter) {
        String disposition = headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION);
        return new Submission(
                DocumentName.of(name, disposition),
                SourceUrl.checked(url),
                contentType(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)),
                submitter);
    }

    /** The type, or null when it says nothing. */
    static String contentType(String type) {
        if (type == null || type.isBlank() || type.length() > LONGEST_TYPE) {
            return null;
        }
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("multipart/")) {
            throw new ApiException(
                    415,
                    "UNSUPPORTED_MEDIA_TYPE",
                    "Send the document itself as the body (curl --data-binary @file), not a form that holds it.");
        }
        return SAY_NOTHING.contains(plain) ? null : type.strip();
    }
}
