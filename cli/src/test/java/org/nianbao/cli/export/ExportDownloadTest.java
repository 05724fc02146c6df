package org.nianbao.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.CommandJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportDownloadTest {

    private static final String ROWS = "A,B\r\n1,\"two\nlines\"\r\n2,x\r\n";

    @TempDir
    private Path folder;

    private HttpServer server;
    private boolean breakOff;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/exports/findings", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aWholeExportHasItsMetadataBesideIt() throws Exception {
        Path file = folder.resolve("findings.csv");
        download().to(file);
        assertThat(Files.readString(file)).isEqualTo(ROWS);
        JsonNode about = CommandJson.mapper()
                .readTree(folder.resolve("findings.csv.metadata.json").toFile());
        assertThat(about.path("rows").asInt()).isEqualTo(2);
        assertThat(about.path("asOf").asText()).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(about.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(ROWS.getBytes(StandardCharsets.UTF_8))));
        assertThat(about.path("description").path("licence").asText()).isEqualTo("L");
    }

    @Test
    void whatBreaksOffIsNotLeftUnderTheNameOfSomethingWhole() throws Exception {
        Path file = folder.resolve("findings.csv");
        download().to(file);
        Files.delete(file);
        breakOff = true;
        assertThatThrownBy(() -> download().to(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("not whole");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("findings.csv.metadata.json")).doesNotExist();
        assertThat(folder.resolve("findings.csv.part")).exists();
    }

    @Test
    void standardOutputGetsTheDataAlone() throws Exception {
        var out = new ByteArrayOutputStream();
        download().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ROWS);
        breakOff = true;
        assertThatThrownBy(() -> download().to(new ByteArrayOutputStream())).isInstanceOf(CommandFailure.class);
    }

    @Test
    void aRefusalIsSaidInTheServicesOwnWords() {
        assertThatThrownBy(() -> new ExportDownload(gateway(), "nothing", "csv", new ProgressLine("nothing"))
                        .to(new ByteArrayOutputStream()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("refused");
    }

    private ExportDownload download() {
        return new ExportDownload(gateway(), "findings", "csv", new ProgressLine("findings"));
    }

    private URI gateway() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange request) throws IOException {
        try (request) {
            if (request.getRequestURI().getPath().endsWith("/description")) {
                byte[] body = "{\"licence\":\"L\"}".getBytes(StandardCharsets.UTF_8);
                request.sendResponseHeaders(200, body.length);
                request.getResponseBody().write(body);
                return;
            }
            request.getResponseHeaders().add("Nianbao-As-Of", "2026-01-31T00:00:00Z");
            request.sendResponseHeaders(200, breakOff ? 1_000 : 0);
            OutputStream out = request.getResponseBody();
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // Fewer bytes than promised: the server complains, the client must too.
            assertThat(breakOff).isTrue();
        }
    }
}
