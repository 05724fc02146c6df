package org.nianbao.ingest.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site at localhost, which the tests' configuration trusts. It remembers what it was asked, and how much at once. */
final class FakeSite implements AutoCloseable {

    /** Paths in the order they were asked for. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    final AtomicInteger mostAtOnce = new AtomicInteger();

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger asking = new AtomicInteger();
    private final HttpServer server;

    FakeSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Of the site by the name that is trusted. */
    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Of the same site by an address that is not. */
    String untrustedUrl(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** @param etag null for a page that never says that it has not changed */
    void page(String path, String contentType, byte[] body, String etag) {
        pages.put(path, new Page(200, contentType, body, etag, null));
    }

    void html(String path, String html, String etag) {
        page(path, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), etag);
    }

    void redirect(String path, String to) {
        pages.put(path, new Page(302, null, new byte[0], null, to));
    }

    void fail(String path, int status) {
        pages.put(path, new Page(status, null, new byte[0], null, null));
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(asking.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            Page page = pages.getOrDefault(path, new Page(404, null, new byte[0], null, null));
            if (page.etag != null) {
                exchange.getResponseHeaders().set("ETag", page.etag);
            }
            if (page.contentType != null) {
                exchange.getResponseHeaders().set("Content-Type", page.contentType);
            }
            if (page.location != null) {
                exchange.getResponseHeaders().set("Location", page.location);
            }
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            boolean same = page.etag != null && page.etag.equals(known);
            byte[] body = same ? new byte[0] : page.body;
            exchange.sendResponseHeaders(same ? 304 : page.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } finally {
            asking.decrementAndGet();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Page(int status, String contentType, byte[] body, String etag, String location) {}
}
