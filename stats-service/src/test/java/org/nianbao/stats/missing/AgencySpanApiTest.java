package org.nianbao.stats.missing;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.CoverageQuery;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.GroupCoverage;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.model.stats.PeerRange;
import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Bodies that ended, or took over from others, are expected in their years only, whenever that comes to be known. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class AgencySpanApiTest {

    private static final FormEdition F2019 = FormEdition.F2019;

    @Inject
    CountingWorker worker;

    @Test
    void aBodyThatEndedIsExpectedUntilThenAndItsSuccessorFromThenOn() {
        String path = "110000/110100/110101";
        file(Body.bureau(60_001, path, "子").between(null, 2017), 2016, 2017);
        file(Body.bureau(60_002, path, "子").between(2018, null), 2019);
        worker.catchUp();
        for (String region : List.of("110000", "110100", "110101")) {
            assertThat(expected(region)).as(region).containsExactly("2016=1", "2017=1", "2019=1");
        }
        assertThat(missing(2018)).contains(60_002L).doesNotContain(60_001L);
        assertThat(missing(2019)).doesNotContain(60_001L, 60_002L);
        assertThat(years(60_001)).isEmpty();
        assertThat(years(60_002)).contains(2018).doesNotContain(2017, 2019);
        assertThat(ranking("子").coverage().expected()).isEqualTo(1);
        var keys = Stream.of(PeerRange.values())
                .map(within -> new BenchmarkKey(60_002, MeasureName.FULL_DISCLOSURE_RATE, 2019, within, null))
                .toList();
        assertThat(StatsApi.read("/benchmarks", keys, Benchmark[].class))
                .allSatisfy(
                        standing -> assertThat(standing.coverage().expected()).isEqualTo(1));
    }

    @Test
    void anEndThatComesToBeKnownLaterCountsAndIsTakenBackAgain() {
        String path = "120000/120100/120101";
        Body body = Body.bureau(60_101, path, "丑");
        file(body, 2016, 2017);
        file(Body.bureau(60_102, path, "丑"), 2019);
        worker.catchUp();
        assertThat(expected("120000")).containsExactly("2016=1", "2017=1", "2019=2");
        assertThat(missing(2019)).contains(60_101L);

        feed(body.between(null, 2017), 2);
        worker.catchUp();
        assertThat(expected("120000")).containsExactly("2016=1", "2017=1", "2019=1");
        assertThat(expected("120101")).containsExactly("2016=1", "2017=1", "2019=1");
        assertThat(missing(2019)).doesNotContain(60_101L);
        assertThat(ranking("丑").coverage().expected()).isEqualTo(1);

        feed(body, 3);
        worker.catchUp();
        assertThat(expected("120000")).containsExactly("2016=1", "2017=1", "2019=2");
        assertThat(missing(2019)).contains(60_101L);
    }

    @Test
    void aReportAfterTheStatedEndCountsAllTheSame() {
        Body body = Body.bureau(60_201, "130000/130100/130101", "寅").between(null, 2017);
        file(body, 2016, 2019);
        worker.catchUp();
        assertThat(expected("130000")).containsExactly("2016=1", "2019=1");
        assertThat(years(60_201)).containsExactly(2017, 2018);
        assertThat(ranking("寅").coverage().expected()).isEqualTo(1);
        assertThat(ranking("寅").coverage().reported()).isEqualTo(1);
    }

    @Test
    void aMergedBodyIsExpectedNoMoreAndAfterTheSplitAgain() {
        String path = "140000/140100/140101";
        Body one = Body.bureau(60_301, path, "卯").between(null, 2017);
        Body other = Body.bureau(60_302, path, "卯");
        file(one, 2016, 2017);
        file(other, 2019);
        long report = StatsApi.reportId(60_302, 2019);
        apply(one.between(null, null), report, 2019, 2);
        worker.catchUp();
        assertThat(expected("140000")).containsExactly("2016=1", "2017=1", "2019=1");
        apply(other, report, 2019, 3);
        feed(one, 4);
        worker.catchUp();
        assertThat(expected("140000")).containsExactly("2016=1", "2017=1", "2019=1");
        assertThat(missing(2018)).doesNotContain(60_301L);
    }

    @Test
    void aBodyThatTookOverIsNotMissingBeforeAlthoughItsPeersReported() {
        for (long id = 60_401; id <= 60_403; id++) {
            file(Body.bureau(id, "150000/150100/150101", "辰"), 2017, 2019);
        }
        file(Body.bureau(60_404, "150000/150100/150102", "辰").between(2018, null), 2019);
        file(Body.bureau(60_405, "150000/150100/150103", "辰"), 2019);
        assertThat(missing(2017)).contains(60_405L).doesNotContain(60_404L);
        assertThat(missing(2018)).contains(60_404L);
    }

    private static void file(Body body, int... years) {
        for (int year : years) {
            body.file(year, F2019, "requests.result.total=20 requests.result.granted=10");
        }
    }

    /** What the catalog's list of changes says of both years' reports. */
    private static void feed(Body body, long standing) {
        for (int year : List.of(2016, 2017)) {
            apply(body, StatsApi.reportId(body.id(), year), year, standing);
        }
    }

    private static void apply(Body body, long report, int year, long standing) {
        var change = new ChangeOnWire(1, body.receipt(report, year, F2019, 1, true, standing));
        given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(List.of(change))
                .post("/report-changes")
                .then()
                .statusCode(200);
    }

    private static List<String> expected(String region) {
        var filter = new TotalsFilter(region, null, null, null, 2010, 2019, null);
        var query = new CoverageQuery(List.of(Dimension.YEAR), filter);
        return Stream.of(StatsApi.read("/coverage", query, GroupCoverage[].class))
                .map(group -> group.group().year() + "=" + group.expected())
                .toList();
    }

    private static List<Long> missing(int year) {
        return given().get("/missing-reports?first=500&year=" + year)
                .then()
                .extract()
                .jsonPath()
                .getList("items.agencyId", Long.class);
    }

    private static List<Integer> years(long agency) {
        var keys = List.of(new MissingYearsKey(agency, 2019));
        return List.of(StatsApi.read("/missing-reports/by-agency", keys, Integer[][].class)[0]);
    }

    private static Ranking ranking(String sector) {
        var peers = new PeerGroup(RegionLevel.COUNTY, AgencyKind.DEPARTMENT, sector, null);
        var query = new RankingQuery(MeasureName.FULL_DISCLOSURE_RATE, 2019, peers, null, false, 50, null);
        return StatsApi.read("/ranking", query, Ranking.class);
    }

    /** A change as the catalog writes it, as far as it matters here. */
    private record ChangeOnWire(long sequence, FilingReceipt receipt) {}
}
