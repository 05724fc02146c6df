package org.nianbao.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;

/** Takes the traces that services send by OTLP, as an OpenTelemetry collector does. */
final class Collector {

    /** Bodies as they came, one character a byte. */
    private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

    /** How a span begins: the sixteen bytes of its trace and the eight of its own. */
    private static final Pattern SPAN = Pattern.compile("\n\020(.{16})\022\b.{8}", Pattern.DOTALL);

    private Collector() {}

    static URI start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", request -> {
            RECEIVED.add(new String(request.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            request.sendResponseHeaders(200, -1);
            request.close();
        });
        server.start();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Whether a service has sent a span of a trace, given in hexadecimal: its sixteen bytes stand in the message. */
    static boolean hasSpan(String service, String trace) {
        String bytes = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
        return RECEIVED.stream().anyMatch(body -> body.contains(service) && body.contains(bytes));
    }

    /** The trace, in hexadecimal, of the first span of a service that has such a name or attribute. */
    static Optional<String> findTrace(String service, String text) {
        for (String body : RECEIVED) {
            int at = body.contains(service) ? body.indexOf(text) : -1;
            Matcher span = SPAN.matcher(at < 0 ? "" : body.substring(0, at));
            String trace = null;
            while (span.find()) {
                trace = HexFormat.of().formatHex(span.group(1).getBytes(StandardCharsets.ISO_8859_1));
            }
            if (trace != null) {
                return Optional.of(trace);
            }
        }
        return Optional.empty();
    }

    /** Whether one service has sent a span with such a name or attribute. */
    static boolean hasText(String service, String text) {
        return RECEIVED.stream().anyMatch(body -> body.contains(service) && body.contains(text));
    }
}
