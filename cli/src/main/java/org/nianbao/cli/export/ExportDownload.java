package org.nianbao.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.CommandJson;

/** Takes one export from the gateway. What breaks off is never left under the name of something whole. */
final class ExportDownload {

    private static final ObjectMapper JSON = CommandJson.mapper();
    private static final int BUFFER = 64 * 1_024;

    private final URI gateway;
    private final String what;
    private final String format;
    private final ProgressLine progress;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    ExportDownload(URI gateway, String what, String format, ProgressLine progress) {
        this.gateway = gateway;
        this.what = what;
        this.format = format;
        this.progress = progress;
    }

    /** @throws CommandFailure when the export is not whole */
    void to(OutputStream out) throws IOException {
        HttpResponse<InputStream> answer = get("/exports/" + what + "?format=" + format);
        copy(answer.body(), out);
        out.flush();
    }

    /**
     * Writes the file and, when it is whole, what it is beside it.
     *
     * @throws CommandFailure when the export is not whole; what came stays as FILE.part
     */
    void to(Path file) throws IOException {
        Path part = beside(file, ".part");
        Path metadata = beside(file, ".metadata.json");
        Files.deleteIfExists(metadata);
        HttpResponse<InputStream> description = get("/exports/" + what + "/description");
        JsonNode columns;
        try (InputStream body = description.body()) {
            columns = JSON.readTree(body);
        }
        HttpResponse<InputStream> answer = get("/exports/" + what + "?format=" + format);
        Received received;
        try (OutputStream out = Files.newOutputStream(part)) {
            received = copy(answer.body(), out);
        } catch (CommandFailure e) {
            throw new CommandFailure(e.getMessage() + " What came stands in " + part + "; it is not whole.", e);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        ObjectNode about = JSON.createObjectNode();
        about.put("export", what)
                .put("format", format)
                .put("file", String.valueOf(file.getFileName()))
                .put("asOf", answer.headers().firstValue("Nianbao-As-Of").orElse(null))
                .put("rows", received.rows())
                .put("bytes", received.bytes())
                .put("sha256", received.sha256())
                .put("encoding", "UTF-8")
                .set("description", columns);
        Path written = beside(file, ".metadata.json.part");
        JSON.writerWithDefaultPrettyPrinter().writeValue(written.toFile(), about);
        Files.move(written, metadata, StandardCopyOption.REPLACE_EXISTING);
    }

    private Received copy(InputStream in, OutputStream out) {
        var count = new RecordCount(format.equals("csv"));
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                count.add(buffer, read);
                bytes += read;
                progress.show(count.rows(), bytes);
            }
        } catch (IOException e) {
            throw new CommandFailure(
                    "The export of " + what + " broke off after " + count.rows() + " rows. Try again.", e);
        }
        progress.end(count.rows(), bytes);
        return new Received(count.rows(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private HttpResponse<InputStream> get(String path) throws IOException {
        try {
            URI address = URI.create(gateway.toString().replaceFirst("/+$", "") + path);
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new CommandFailure(gateway + " refused the export: " + reason(answer));
            }
            return answer;
        } catch (IOException e) {
            throw new CommandFailure(
                    "Nothing answers at " + gateway + ": start it with ./nianbao up, or name another"
                            + " address with --url.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted.", e);
        }
    }

    private static String reason(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            String message = JSON.readTree(body).path("message").asText("");
            return message.isEmpty() ? "status " + answer.statusCode() : message;
        } catch (IOException e) {
            return "status " + answer.statusCode();
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Received(long rows, long bytes, String sha256) {}
}
