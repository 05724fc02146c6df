package org.nianbao.gateway;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;

import org.nianbao.model.Slice;
import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingInput;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Severity;
import org.nianbao.model.reading.Source;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.FindingVerdict;
import org.nianbao.model.stats.FindingsKey;
import org.nianbao.model.stats.ReportFindingsKey;

/** Every sample report has one finding, numbered report x 10; it was dismissed once, on other figures. */
final class SampleFindings {

    private SampleFindings() {}

    static void serve(FakeService fake) {
        fake.answer("GET /findings", (request, body) -> allFindings(SampleCatalog.parameters(request)));
        fake.answer(
                "GET /findings/count",
                (request, body) ->
                        Map.of("count", SampleCatalog.parameters(request).containsKey("region") ? 1L : 5_000_000_000L));
        fake.answer("PUT /findings/", SampleFindings::review);
        fake.answerEach("POST /findings/lookup", Long.class, id -> id % 10 == 0 ? finding(id / 10) : null);
        fake.answerEach("POST /findings/by-agency", FindingsKey.class, SampleFindings::findings);
        fake.answerEach(
                "POST /findings/by-report",
                ReportFindingsKey.class,
                key -> key.statuses().isEmpty() || key.statuses().contains(FindingStatus.OPEN)
                        ? List.of(finding(key.reportId()))
                        : List.of());
        fake.answerEach("POST /findings/counts", FindingCountsKey.class, SampleFindings::counts);
        fake.answerEach("POST /findings/history", Long.class, SampleFindings::history);
    }

    private static List<FindingCounts> counts(FindingCountsKey key) {
        return SampleStats.years(key.fromYear(), key.toYear())
                .mapToObj(year -> new FindingCounts(
                        key.agencyId(), year, SampleCatalog.reportId(key.agencyId(), year), 1, 0, 0, 1))
                .toList();
    }

    private static List<FindingVerdict> history(long id) {
        return List.of(new FindingVerdict(
                id - 1,
                new BigDecimal("805"),
                new BigDecimal("804"),
                FindingStatus.DISMISSED,
                "印刷错误",
                "tester",
                Instant.parse("2026-01-31T08:00:00Z"),
                false));
    }

    private static Slice<FiledFinding> allFindings(Map<String, String> asked) {
        int first = Integer.parseInt(asked.get("first"));
        long after = Long.parseLong(asked.getOrDefault("after", "0"));
        List<FiledFinding> found = IntStream.rangeClosed(1, 5)
                .filter(agency -> asked.get("region") == null
                        || asked.get("region")
                                .equals(SampleCatalog.agency(agency).regionCode()))
                .mapToObj(agency -> finding(SampleCatalog.reportId(agency, 2021)))
                .filter(each -> each.id() > after)
                .toList();
        return new Slice<>(found.stream().limit(first).toList(), found.size() > first);
    }

    private static Object review(HttpExchange request, byte[] body) throws IOException {
        String[] path = request.getRequestURI().getPath().split("/", 10);
        FindingReview review = FakeService.JSON.readValue(body, FindingReview.class);
        FiledFinding open = finding(Long.parseLong(path[2]) / 10);
        return new FiledFinding(
                open.id(),
                open.agencyId(),
                open.reportId(),
                open.year(),
                open.finding(),
                review.status(),
                review.note());
    }

    private static Slice<FiledFinding> findings(FindingsKey key) {
        List<FiledFinding> found = SampleStats.years(null, null)
                .mapToObj(year -> finding(SampleCatalog.reportId(key.agencyId(), year)))
                .filter(each -> key.after() == null || each.id() > key.after())
                .filter(each -> key.statuses().isEmpty() || key.statuses().contains(each.status()))
                .toList();
        return new Slice<>(found.stream().limit(key.first()).toList(), found.size() > key.first());
    }

    private static FiledFinding finding(long report) {
        Finding finding = new Finding(
                "T3-BALANCE",
                "",
                Applicant.TOTAL,
                Severity.ERROR,
                Fault.SOURCE,
                "both figures stand in the form",
                new BigDecimal("806"),
                new BigDecimal("804"),
                new BigDecimal("2"),
                List.of(new FindingInput(
                        2019,
                        SampleStats.RECEIVED,
                        Applicant.TOTAL,
                        Source.FORM,
                        new BigDecimal("806"),
                        "806",
                        report,
                        Evidence.inForm(10, 13, 2, 4, 3, "收到|806"))),
                "收到与办结不平衡",
                "Received and concluded do not balance",
                "国办公开办函〔2019〕60号");
        return new FiledFinding(
                report * 10, report / 100, report, (int) (report % 100) + 2000, finding, FindingStatus.OPEN, null);
    }
}
