package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.reading.DocumentInfo;

/** One document, and uploads that are answered with what came. */
final class SampleIngest {

    private SampleIngest() {}

    static void serve(FakeService fake) {
        fake.answer("GET /documents/", (request, body) -> {
            String path = request.getRequestURI().getPath();
            if (!path.contains(SampleCatalog.SHA256)) {
                return null;
            }
            if (path.endsWith("/info")) {
                return new DocumentInfo("report.html", SampleCatalog.SHA256, "text/html", "UTF-8");
            }
            request.getResponseHeaders().put("Content-Type", List.of("application/octet-stream"));
            request.getResponseHeaders().put("Content-Disposition", List.of("attachment"));
            request.getResponseHeaders().put("X-Content-Type-Options", List.of("nosniff"));
            return "<html>原文</html>".getBytes(StandardCharsets.UTF_8);
        });
        fake.answer("POST /documents", (request, body) -> {
            Map<String, Object> seen = new LinkedHashMap<>();
            seen.put("query", request.getRequestURI().getQuery());
            seen.put("size", body.length);
            seen.put("authorization", request.getRequestHeaders().getFirst("Authorization"));
            seen.put("prefer", request.getRequestHeaders().getFirst("Prefer"));
            seen.put("contentType", request.getRequestHeaders().getFirst("Content-Type"));
            return seen;
        });
    }
}
