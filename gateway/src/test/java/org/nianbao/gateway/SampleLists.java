package org.nianbao.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.nianbao.model.Page;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.RegionsBelowKey;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.catalog.SearchHit;
import org.nianbao.model.catalog.SearchPage;

/** Lists over the sample catalog. Agency 5 came from agency 6; nobody else has kin. */
final class SampleLists {

    private SampleLists() {}

    static void serve(FakeService fake) {
        fake.answerEach("POST /regions/children", RegionsBelowKey.class, SampleLists::children);
        fake.answerEach("POST /regions/ancestors", String.class, SampleLists::ancestors);
        fake.answer("GET /regions", (request, body) -> regions(SampleCatalog.parameters(request)));
        fake.answerEach("POST /agencies/lineage", Long.class, SampleLists::lineage);
        fake.answerEach("POST /agencies/report-years", Long.class, id -> List.of(2019, 2020, 2021));
        fake.answer("GET /reports", (request, body) -> reports(SampleCatalog.parameters(request)));
        fake.answerEach("POST /reports/revisions", Long.class, SampleLists::revisions);
        fake.answer("GET /search", (request, body) -> search(SampleCatalog.parameters(request)));
    }

    private static Slice<RegionInfo> children(RegionsBelowKey key) {
        List<RegionInfo> below = IntStream.rangeClosed(1, key.code().equals("990100") ? SampleCatalog.AGENCIES : 0)
                .mapToObj(number -> SampleCatalog.region(String.valueOf(990_100 + number)))
                .filter(region -> key.after() == null || region.code().compareTo(key.after()) > 0)
                .toList();
        return new Slice<>(below.stream().limit(key.first()).toList(), below.size() > key.first());
    }

    private static List<RegionInfo> ancestors(String code) {
        return List.of(SampleCatalog.region("990100"), SampleCatalog.region("990000"));
    }

    private static Page<RegionInfo> regions(Map<String, String> asked) {
        List<RegionInfo> found = children(
                        new RegionsBelowKey("990100", Integer.parseInt(asked.get("first")), asked.get("after")))
                .items();
        return new Page<>(
                found,
                found.stream().map(RegionInfo::code).toList(),
                true,
                "true".equals(asked.get("count")) ? 60L : null);
    }

    private static AgencyLineage lineage(long id) {
        return id == 5
                ? new AgencyLineage(
                        id,
                        List.of(new AgencyLineage.Kin(
                                6,
                                "样本市6区商务局",
                                AgencyLineage.Relation.ABSORBED,
                                2018,
                                2019,
                                AgencyLineage.Basis.REFORM,
                                "2018年机构改革")),
                        List.of())
                : new AgencyLineage(id, List.of(), List.of());
    }

    private static Page<ReportInfo> reports(Map<String, String> asked) {
        List<ReportInfo> page = IntStream.rangeClosed(1, Integer.parseInt(asked.get("first")))
                .mapToObj(agency -> SampleCatalog.report(SampleCatalog.reportId(agency, 2021)))
                .toList();
        return new Page<>(
                page,
                page.stream().map(report -> "at-" + report.id()).toList(),
                true,
                "true".equals(asked.get("count")) ? 180L : null);
    }

    private static List<ReportRevision> revisions(long id) {
        return List.of(new ReportRevision(
                7,
                SampleCatalog.SHA256,
                "1.0",
                null,
                Instant.parse("2026-01-31T08:00:00Z"),
                "样本",
                SampleCatalog.edition((int) (id % 100) + 2000),
                LocalDate.of(2026, 1, 20),
                1,
                false,
                true,
                ReportRevision.Reason.ONLY_ONE,
                id % 2 == 0 ? null : 6L));
    }

    private static SearchPage search(Map<String, String> asked) {
        return new SearchPage(
                List.of(
                        new SearchHit(
                                SearchHit.Kind.AGENCY,
                                1,
                                null,
                                null,
                                "样本市1区商务局",
                                SearchHit.Field.NAME,
                                null,
                                "样本市1区商务局",
                                List.of(new SearchHit.Mark(5, 7))),
                        new SearchHit(
                                SearchHit.Kind.REPORT,
                                2,
                                SampleCatalog.reportId(2, 2020),
                                2020,
                                "样本市2区商务局2020年报告",
                                SearchHit.Field.TEXT,
                                1,
                                "…" + asked.get("text") + "…",
                                List.of(new SearchHit.Mark(1, 3)))),
                List.of("a", "b"),
                true,
                false,
                "true".equals(asked.get("count")) ? 41L : null);
    }
}
