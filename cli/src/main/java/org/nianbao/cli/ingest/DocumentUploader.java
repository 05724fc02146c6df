package org.nianbao.cli.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.cli.CommandJson;
import org.nianbao.cli.ingest.SentFile.Result;
import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.filing.IngestJob;

/** Sends documents to {@code POST /documents} and waits for each until it is filed. */
public final class DocumentUploader {

    private static final int WAIT_SECONDS = 60;
    private static final ObjectMapper JSON = CommandJson.mapper();

    private final URI address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param address of the gateway, or of ingest-service */
    public DocumentUploader(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Never throws for what a file or the service does: that is the upload's result. */
    public SentFile send(Path file) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(target(file))
                    .timeout(Duration.ofSeconds(WAIT_SECONDS * 2L))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/octet-stream")
                    .header("Prefer", "wait=" + WAIT_SECONDS);
            // An empty file has a body too, so that the service can say what is wrong with it.
            var body = Files.size(file) == 0 ? BodyPublishers.ofByteArray(new byte[0]) : BodyPublishers.ofFile(file);
            return toUpload(file, http.send(request.POST(body).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new SentFile(file.toString(), Result.FAILED, null, address + " did not answer: " + reason);
        }
    }

    private URI target(Path file) {
        String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        return address.resolve("/documents?name=" + name);
    }

    private static SentFile toUpload(Path file, HttpResponse<String> response) {
        try {
            if (response.statusCode() / 100 == 2) {
                return SentFile.accepted(file.toString(), JSON.readValue(response.body(), IngestJob.class));
            }
            ErrorAnswer error = JSON.readValue(response.body(), ErrorAnswer.class);
            return new SentFile(file.toString(), Result.REFUSED, null, error.code() + ": " + error.message());
        } catch (JsonProcessingException e) {
            return new SentFile(file.toString(), Result.REFUSED, null, "HTTP status " + response.statusCode());
        }
    }
}
