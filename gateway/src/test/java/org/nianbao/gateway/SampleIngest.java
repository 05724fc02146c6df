package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.Slice;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** One document, and uploads that are answered with what came. */
final class SampleIngest {

    private static final Instant WHEN = Instant.parse("2026-01-31T08:00:00Z");

    private static final List<BatchItem> ITEMS = List.of(
            new BatchItem(1, "https://example.cn/1", BatchItem.State.ACCEPTED, job(5), null, null),
            new BatchItem(
                    2, "http://127.0.0.1/", BatchItem.State.REFUSED, null, "URL_NOT_ALLOWED", "Not a public address."));

    private SampleIngest() {}

    /** Of the first agency's report on 2020. */
    static IngestJob job(long id) {
        FilingReceipt receipt = new FilingReceipt(
                FilingReceipt.Outcome.CREATED,
                1,
                "样本市1区商务局",
                false,
                SampleCatalog.reportId(1, 2020),
                7,
                true,
                2020,
                FormEdition.F2019,
                AgencyKind.DEPARTMENT,
                RegionLevel.COUNTY,
                "990101",
                "990000/990100/990101",
                "商务",
                Scope.OWN);
        return new IngestJob(
                id,
                SampleCatalog.SHA256,
                id + ".txt",
                IngestJob.State.DONE,
                WHEN,
                receipt,
                List.of(Problem.warning(ProblemCode.ROW_MISSING, "A row is missing.", "table 1")));
    }

    private static IngestBatch batch(long id) {
        return new IngestBatch(
                id, IngestBatch.Kind.URLS, "urls", WHEN, false, new IngestBatch.Progress(2, 0, 0, 1, 0, 0, 1));
    }

    private static Slice<BatchItem> items(BatchItemsKey key) {
        List<BatchItem> rest =
                ITEMS.stream().filter(item -> item.number() > key.after()).toList();
        return new Slice<>(rest.stream().limit(key.first()).toList(), rest.size() > key.first());
    }

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
        fake.answerEach("POST /jobs/lookup", Long.class, id -> id == 5 ? job(5) : null);
        fake.answerEach("POST /batches/lookup", Long.class, id -> id == 6 || id == 8 ? batch(id) : null);
        fake.answer("GET /batches/6", (request, body) -> batch(6));
        fake.answer("GET /batches/6/items", (request, body) -> items(new BatchItemsKey(6, 2, 0)));
        fake.answerEach("POST /batches/items/lookup", BatchItemsKey.class, SampleIngest::items);
        fake.answerEach("POST /batches/items/count", Long.class, id -> ITEMS.size());
        fake.answer("POST /batches", (request, body) -> batch(6));
        fake.answer("POST /documents", (request, body) -> {
            if (body.length == 0) {
                return new FakeService.Refused(400, new ErrorAnswer("EMPTY_DOCUMENT", "The document is empty.", "x"));
            }
            if ("9.txt".equals(SampleCatalog.parameters(request).get("name"))) {
                return job(9);
            }
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
