package org.nianbao.ingest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.nianbao.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Submits documents as a contributor does. */
public final class Submit {

    private Submit() {}

    /** A report that nobody has submitted before. */
    public static byte[] newReport() {
        return Samples.report(UUID.randomUUID().toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Submits without waiting. */
    public static ValidatableResponse now(byte[] document) {
        return now(document, "none=0");
    }

    /** Submits and waits for the end of the job. */
    public static ValidatableResponse waiting(byte[] document) {
        return now(document, "wait=20");
    }

    private static ValidatableResponse now(byte[] document, String preference) {
        return given().header("Authorization", "Bearer " + Tokens.with("contributor"))
                .contentType("application/octet-stream")
                .header("Prefer", preference)
                .body(document)
                .post("/documents")
                .then();
    }
}
