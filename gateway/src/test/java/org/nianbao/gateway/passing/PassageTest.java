package org.nianbao.gateway.passing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.rim.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A service whose connection breaks in the middle of an answer, as when its process is killed. */
class PassageTest {

    private final Vertx vertx = Vertx.vertx();
    private ServerSocket service;
    private HttpServer gateway;

    @BeforeEach
    void start() throws Exception {
        service = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var passage = new Passage(vertx.createHttpClient(), "a service", "Not now.");
        Router router = Router.router(vertx);
        router.get().handler(http -> {
            RequestId.begin("test");
            passage.pass(http, "http://127.0.0.1:" + service.getLocalPort() + "/");
        });
        gateway = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookEnded() {
        answer("5\r\nhello\r\n");
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatEndsIsPassedWhole() throws Exception {
        answer("5\r\nhello\r\n0\r\n\r\n");
        assertThat(ask().body()).isEqualTo("hello");
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + gateway.actualPort() + "/");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One connection, one answer, and then the connection is gone. */
    private void answer(String chunks) {
        var thread = new Thread(() -> {
            try (Socket socket = service.accept()) {
                assertThat(socket.getInputStream().read(new byte[10_000])).isPositive();
                String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
                socket.getOutputStream().write((head + chunks).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                Thread.sleep(300);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
