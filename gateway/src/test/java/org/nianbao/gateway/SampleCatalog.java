package org.nianbao.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;

import org.nianbao.model.Page;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.Section;

/**
 * Sixty commerce bureaus in as many districts of one city, each with reports on 2019 to 2021, numbered agency x 100 +
 * year - 2000.
 */
final class SampleCatalog {

    static final int AGENCIES = 60;
    static final int FIRST_YEAR = 2019;
    static final int LAST_YEAR = 2021;
    static final String SHA256 = "ab".repeat(32);

    /** Rises when a test changes the data. */
    static final AtomicLong VERSION = new AtomicLong(1);

    private SampleCatalog() {}

    static void serve(FakeService fake) {
        fake.answer(
                "GET /agencies/candidates",
                (request, body) -> candidates(parameters(request).get("name")));
        fake.answer(
                "GET /agencies/by-credit-code/",
                (request, body) -> byCreditCode(request.getRequestURI().getPath()));
        fake.answer("GET /agencies", (request, body) -> list(parameters(request)));
        fake.answerEach("POST /agencies/lookup", Long.class, SampleCatalog::agency);
        fake.answerEach("POST /regions/lookup", String.class, SampleCatalog::region);
        fake.answerEach("POST /reports/lookup", Long.class, SampleCatalog::report);
        fake.answerEach("POST /reports/by-agency", ReportsOfAgencyKey.class, SampleCatalog::reports);
        fake.answerEach("POST /reports/details", Long.class, SampleCatalog::detail);
        SampleLists.serve(fake);
        SampleChecks.serveCatalog(fake);
        fake.answer("GET /data-version", (request, body) -> Map.of("version", VERSION.get()));
        SampleCuration.serve(fake);
        fake.answer("POST /agencies/1/merges", (request, body) -> token(request));
        fake.answer("DELETE /agencies/1/merges/2", (request, body) -> token(request));
        fake.answer("POST /agencies/1/predecessors", (request, body) -> token(request));
        fake.answer("DELETE /agencies/1/predecessors/2", (request, body) -> token(request));
        fake.answer("POST /agencies/2/confirmation", (request, body) -> token(request));
        fake.answer(
                "POST /agencies/2/merges",
                (request, body) -> new FakeService.Refused(
                        409, new ErrorAnswer("MERGE_CONFLICT", "Agency 2 is itself merged into another one.", "x")));
    }

    /** Nothing, as the service answers a change; refused without the caller's token. */
    static Object token(HttpExchange request) {
        return request.getRequestHeaders().containsKey("Authorization")
                ? new byte[0]
                : new FakeService.Refused(401, new ErrorAnswer("UNAUTHORIZED", "A token is needed.", "x"));
    }

    static AgencyInfo agency(long id) {
        if (id < 1 || id > AGENCIES) {
            return null;
        }
        String name = "样本市" + id + "区商务局";
        return new AgencyInfo(
                id,
                name,
                id == 1 ? "11330483002558219A" : null,
                AgencyKind.DEPARTMENT,
                RegionLevel.COUNTY,
                "商务",
                id == 3 ? null : code(id),
                id == 2,
                List.of(new AgencyInfo.AgencyName(name, 2019, null)));
    }

    /** A district's own code, a thousandth of them for each agency. */
    private static String code(long agency) {
        return String.valueOf(990_100 + agency);
    }

    static RegionInfo region(String code) {
        int number = Integer.parseInt(code.substring(0, 6)) - 990_100;
        if (code.equals("990000")) {
            return new RegionInfo(code, "样本省", "样本省", RegionLevel.PROVINCE, null);
        }
        if (number == 0) {
            return new RegionInfo(code, "样本市", "样本省样本市", RegionLevel.PREFECTURE, "990000");
        }
        return number < 1 || number > AGENCIES
                ? null
                : new RegionInfo(code, number + "区", "样本省样本市" + number + "区", RegionLevel.COUNTY, "990100");
    }

    private static List<AgencyInfo> candidates(String name) {
        if (name.equals("商务局")) {
            return List.of(agency(1), agency(2));
        }
        return all().filter(agency -> agency.name().equals(name)).toList();
    }

    private static AgencyInfo byCreditCode(String path) {
        return all().filter(agency -> path.endsWith("/" + agency.creditCode()))
                .findFirst()
                .orElse(null);
    }

    private static Object list(Map<String, String> asked) {
        if (asked.containsKey("after") && !asked.get("after").matches("[0-9]+")) {
            return new FakeService.Refused(
                    400, new ErrorAnswer("BAD_CURSOR", "The cursor is none that this list gave out.", "x"));
        }
        long after = Long.parseLong(asked.getOrDefault("after", "0"));
        int first = Integer.parseInt(asked.get("first"));
        if (asked.containsKey("region") && region(asked.get("region")) == null) {
            return null;
        }
        List<AgencyInfo> matching = all().filter(
                        agency -> !asked.containsKey("name") || agency.name().contains(asked.get("name")))
                .toList();
        List<AgencyInfo> found =
                matching.stream().filter(agency -> agency.id() > after).toList();
        List<AgencyInfo> page = found.stream().limit(first).toList();
        return new Page<>(
                page,
                page.stream().map(agency -> String.valueOf(agency.id())).toList(),
                found.size() > first,
                "true".equals(asked.get("count")) ? (long) matching.size() : null);
    }

    static Stream<AgencyInfo> all() {
        return LongStream.rangeClosed(1, AGENCIES).mapToObj(SampleCatalog::agency);
    }

    static ReportInfo report(long id) {
        long agency = id / 100;
        int year = (int) (id % 100) + 2000;
        if (agency(agency) == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        return new ReportInfo(
                id,
                agency,
                year,
                agency(agency).name() + year + "年政府信息公开工作年度报告",
                edition(year),
                Scope.OWN,
                LocalDate.of(year + 1, 1, 20),
                null,
                null,
                "https://example.cn/" + id + ".html",
                SHA256);
    }

    static long reportId(long agency, int year) {
        return agency * 100 + year - 2000;
    }

    static FormEdition edition(int year) {
        return year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
    }

    private static Slice<ReportInfo> reports(ReportsOfAgencyKey key) {
        int last = key.toYear() == null ? LAST_YEAR : Math.min(LAST_YEAR, key.toYear());
        int first = key.fromYear() == null ? FIRST_YEAR : Math.max(FIRST_YEAR, key.fromYear());
        List<ReportInfo> found = IntStream.rangeClosed(first, last)
                .map(year -> last + first - year)
                .filter(year -> key.afterYear() == null || year < key.afterYear())
                .mapToObj(year -> report(reportId(key.agencyId(), year)))
                .filter(Objects::nonNull)
                .toList();
        return new Slice<>(found.stream().limit(key.first()).toList(), found.size() > key.first());
    }

    private static ReportDetail detail(long id) {
        return new ReportDetail(
                id,
                new DocumentInfo("report-" + id + ".html", SHA256, "text/html", "UTF-8"),
                List.of(new Section(1, "总体情况", "本年度收到申请" + id + "件。")),
                List.of(Problem.warning(ProblemCode.ROW_MISSING, "A row is missing.", "table 1")),
                List.of(new ReportDetail.RevisionInfo(
                        id, SHA256, "1.0", null, Instant.parse("2026-01-31T08:00:00Z"), true)));
    }

    static Map<String, String> parameters(HttpExchange request) {
        Map<String, String> found = new HashMap<>();
        String query = request.getRequestURI().getRawQuery();
        if (query != null) {
            Arrays.stream(query.split("&"))
                    .map(each -> each.split("=", 2))
                    .forEach(pair -> found.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
        return found;
    }
}
