package org.nianbao.ingest.accepting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.WithMariaDb;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

/** What people send by mistake or malice is refused in words, and the service goes on. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class BadInputTest {

    @Test
    void whatIsNoDocumentIsRefusedAndTheNextReportIsTaken() throws IOException {
        for (byte[] bad : bad().toList()) {
            Submit.now(bad)
                    .statusCode(oneOf(400, 415, 422))
                    .contentType("application/json")
                    .body("code", notNullValue())
                    .body("message", not(containsString("Exception")))
                    .body("requestId", notNullValue());
        }
        Submit.waiting(Submit.newReport()).statusCode(200).body("state", equalTo("DONE"));
    }

    private static Stream<byte[]> bad() throws IOException {
        byte[] random = new byte[50_000];
        new Random(1).nextBytes(random);
        return Stream.of(
                random,
                new byte[100_000],
                gzip(Submit.newReport()),
                "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
                "<div>".repeat(200_000).getBytes(StandardCharsets.US_ASCII),
                "年度报告".getBytes(StandardCharsets.UTF_16BE),
                new byte[] {(byte) 0xe5, (byte) 0xb9, (byte) 0xff, (byte) 0xfe, 0x20, (byte) 0xc3},
                "{\"query\": \"{ agency }\"}".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
