package org.nianbao.cli.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.CommandJson;
import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.filing.IngestBatch;

/** Sends many documents at once, as an archive or as a list of addresses, and follows what becomes of them. */
final class BatchSender {

    /** An archive is answered once all its documents are safe. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 30;
    private static final int PAGE = 500;
    private static final String DATA = "data:";
    private static final ObjectMapper JSON = CommandJson.mapper();

    private final URI address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param address of the gateway, or of ingest-service */
    BatchSender(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** @throws CommandFailure when the archive is refused as a whole */
    IngestBatch sendArchive(Path zip) throws IOException, InterruptedException {
        String name = URLEncoder.encode(String.valueOf(zip.getFileName()), StandardCharsets.UTF_8);
        try {
            return submit(request("/batches?name=" + name)
                    .header("Content-Type", "application/zip")
                    .POST(BodyPublishers.ofFile(zip)));
        } catch (FileNotFoundException gone) {
            throw new CommandFailure("There is no file " + zip + ".", gone);
        }
    }

    /**
     * Submits addresses.
     *
     * @param follow AUTO, or ALWAYS for column pages
     * @throws CommandFailure when the list is refused
     */
    IngestBatch sendUrls(List<String> urls, String follow) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("urls", urls, "follow", follow));
        return submit(
                request("/batches").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Waits until everything in the batch has ended; a connection that breaks is made anew. */
    void follow(long batch, Consumer<IngestBatch> changed) throws IOException, InterruptedException {
        boolean ended = false;
        int failures = 0;
        while (!ended) {
            HttpRequest listen = request("/batches/" + batch + "/events").GET().build();
            try (Stream<String> lines =
                    http.send(listen, BodyHandlers.ofLines()).body()) {
                for (String line : (Iterable<String>) lines::iterator) {
                    if (line.startsWith(DATA)) {
                        IngestBatch now = JSON.readValue(line.substring(DATA.length()), IngestBatch.class);
                        changed.accept(now);
                        ended = now.ended();
                        failures = 0;
                    }
                }
            } catch (IOException | UncheckedIOException broken) {
                failures++;
                if (failures > MOST_FAILURES) {
                    throw new IOException(
                            address + " no longer answers; batch " + batch + " goes on without this"
                                    + " command: GET /batches/" + batch,
                            broken);
                }
            }
            if (!ended) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    /** What became of each document. */
    List<SentFile> results(long batch) throws IOException, InterruptedException {
        var results = new ArrayList<SentFile>();
        Slice<BatchItem> page;
        int after = 0;
        do {
            HttpRequest ask = request("/batches/" + batch + "/items?first=" + PAGE + "&after=" + after)
                    .GET()
                    .build();
            page = JSON.readValue(http.send(ask, BodyHandlers.ofString()).body(), new TypeReference<>() {});
            for (BatchItem item : page.items()) {
                after = item.number();
                if (item.state() != BatchItem.State.FOLLOWED) {
                    results.add(SentFile.of(item));
                }
            }
        } while (page.hasNext());
        return results;
    }

    private IngestBatch submit(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
            return JSON.readValue(answer.body(), IngestBatch.class);
        }
        throw new CommandFailure(words(answer));
    }

    private static String words(HttpResponse<String> answer) {
        try {
            ErrorAnswer error = JSON.readValue(answer.body(), ErrorAnswer.class);
            return error.code() + ": " + error.message();
        } catch (JsonProcessingException notInWords) {
            return "HTTP status " + answer.statusCode();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
