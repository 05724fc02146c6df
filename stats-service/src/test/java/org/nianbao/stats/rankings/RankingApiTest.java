package org.nianbao.stats.rankings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.Coverage.Excluded;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.model.stats.PeerRange;
import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class RankingApiTest {

    private static final MeasureName RATE = MeasureName.FULL_DISCLOSURE_RATE;

    @Inject
    CountingWorker worker;

    @Test
    void equalRatesShareARankAndWhatDoesNotRankIsSaid() {
        file(20_001, "710000/710100/710101", "甲", 20, 10);
        file(20_002, "710000/710100/710102", "甲", 40, 20);
        file(20_003, "710000/710200/710201", "甲", 20, 18);
        file(20_004, "710000/710200/710202", "甲", 20, 1);
        file(20_005, "720000/720100/720101", "甲", 9, 9);
        file(20_006, "720000/720100/720102", "甲", 0, 0);
        Body.bureau(20_007, "720000/720100/720103", "甲").file(2022, FormEdition.F2021, "requests.result.total=20");
        Body.bureau(20_008, "720000/720100/720104", "甲").file(2021, FormEdition.F2021, "requests.result.total=20");
        worker.catchUp();
        Ranking all = read(query("甲", null, null, 50));
        assertThat(all.items()).extracting(Ranking.Item::agencyId).containsExactly(20_003L, 20_001L, 20_002L, 20_004L);
        assertThat(all.items()).extracting(Ranking.Item::rank).containsExactly(1, 2, 2, 4);
        assertThat(all.items()).extracting(Ranking.Item::tied).containsExactly(false, true, true, false);
        assertThat(all.items().get(0).value()).isEqualByComparingTo("0.9");
        assertThat(all.coverage().expected()).isEqualTo(8);
        assertThat(all.coverage().reported()).isEqualTo(7);
        assertThat(all.coverage().usable()).isEqualTo(4);
        assertThat(all.coverage().excluded())
                .containsExactlyInAnyOrder(
                        new Excluded(Exclusion.TOO_FEW_CASES, 1),
                        new Excluded(Exclusion.NO_CASES, 1),
                        new Excluded(Exclusion.NOT_STATED, 1));
        assertThat(read(query("甲", "710100", null, 50)).items())
                .extracting(Ranking.Item::agencyId)
                .containsExactly(20_001L, 20_002L);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAlsoAmongTies() {
        for (int i = 0; i < 11; i++) {
            file(20_101 + i, "730000/730100/730101", "乙", 20, i < 6 ? 10 : 5);
        }
        worker.catchUp();
        var seen = new ArrayList<Long>();
        String after = null;
        Ranking page;
        do {
            page = read(query("乙", null, after, 3));
            page.items().forEach(item -> seen.add(item.agencyId()));
            after = page.items().get(page.items().size() - 1).cursor();
        } while (page.hasNext());
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.range(20_101, 20_112).boxed().toList());
    }

    @Test
    void governmentsAreRankedByTheirAggregates() {
        for (int i = 0; i < 3; i++) {
            Body.government(20_201 + i, RegionLevel.COUNTY, "740000/740100/74010" + i)
                    .file(2022, FormEdition.F2021, figures(20, 5 + i));
        }
        worker.catchUp();
        Ranking ranking = read(new RankingQuery(
                RATE,
                2022,
                new PeerGroup(RegionLevel.COUNTY, AgencyKind.GOVERNMENT, null, "740000"),
                null,
                true,
                null,
                null));
        assertThat(ranking.items()).extracting(Ranking.Item::agencyId).containsExactly(20_201L, 20_202L, 20_203L);
    }

    @Test
    void ratesOnTwoSidesOfABreakAreNeitherRankedNorPooledTogether() {
        for (int i = 0; i < 3; i++) {
            Body.bureau(20_401 + i, "760000/760100/760101", "丁").file(2019, FormEdition.F2019, figures(20, 5 + i));
        }
        Body.bureau(20_404, "760000/760100/760101", "丁")
                .file(
                        2019,
                        FormEdition.F2014,
                        "requests.answered=100 requests.answered.granted=90 requests.answered.already_public=10");
        worker.catchUp();
        Ranking ranking = read(new RankingQuery(
                RATE,
                2019,
                new PeerGroup(RegionLevel.COUNTY, AgencyKind.DEPARTMENT, "丁", null),
                null,
                false,
                null,
                null));
        assertThat(ranking.items()).extracting(Ranking.Item::agencyId).containsExactly(20_403L, 20_402L, 20_401L);
        assertThat(ranking.coverage().excluded()).containsExactly(new Excluded(Exclusion.ACROSS_A_BREAK, 1));

        Benchmark[] answer = StatsApi.read(
                "/benchmarks",
                List.of(
                        new BenchmarkKey(20_402, RATE, 2019, null, null),
                        new BenchmarkKey(20_404, RATE, 2019, null, null)),
                Benchmark[].class);
        assertThat(answer[0].pooled()).isEqualByComparingTo("0.3");
        assertThat(answer[0].rank()).isEqualTo(2);
        assertThat(answer[0].ranked()).isEqualTo(3);
        assertThat(answer[0].coverage().excluded()).containsExactly(new Excluded(Exclusion.ACROSS_A_BREAK, 1));
        assertThat(answer[1].pooled()).isEqualByComparingTo("1");
        assertThat(answer[1].ranked()).isEqualTo(1);
        assertThat(answer[1].percentile()).isNull();
        assertThat(answer[1].coverage().excluded()).containsExactly(new Excluded(Exclusion.ACROSS_A_BREAK, 3));
    }

    @Test
    void aBenchmarkSaysWhereAnAgencyStands() {
        for (int i = 0; i < 5; i++) {
            file(20_301 + i, "750000/75010" + i / 4 + "/750101", "丙", 20, 2 * i);
        }
        file(20_306, "750000/750100/750101", "丙", 3, 3);
        worker.catchUp();
        Benchmark[] answer = StatsApi.read(
                "/benchmarks",
                List.of(
                        new BenchmarkKey(20_304, RATE, 2022, null, null),
                        new BenchmarkKey(20_306, RATE, 2022, PeerRange.PROVINCE, null),
                        new BenchmarkKey(404, RATE, 2022, null, null),
                        new BenchmarkKey(20_304, RATE, 2022, PeerRange.PREFECTURE, null),
                        new BenchmarkKey(20_304, MeasureName.ON_TIME_RATE, 2022, null, null)),
                Benchmark[].class);
        assertThat(answer[0].rank()).isEqualTo(2);
        assertThat(answer[0].ranked()).isEqualTo(5);
        assertThat(answer[0].percentile()).isEqualByComparingTo("75");
        assertThat(answer[0].lowerQuartile()).isEqualByComparingTo("0.1");
        assertThat(answer[0].median()).isEqualByComparingTo("0.2");
        assertThat(answer[0].upperQuartile()).isEqualByComparingTo("0.3");
        assertThat(answer[0].pooled()).isEqualByComparingTo("0.2");
        assertThat(answer[1].rank()).isNull();
        assertThat(answer[1].point().value()).isEqualByComparingTo("1");
        assertThat(answer[1].coverage().excluded()).containsExactly(new Excluded(Exclusion.TOO_FEW_CASES, 1));
        assertThat(answer[2]).isNull();
        assertThat(answer[3].rank()).isEqualTo(1);
        assertThat(answer[3].ranked()).isEqualTo(4);
        assertThat(answer[4].point().undefinedBecause()).isEqualTo(Undefined.NOT_IN_THIS_EDITION);
        assertThat(answer[4].median()).isNull();
    }

    @Test
    void aThousandBenchmarksAndARankingAreOneStatementEach() {
        List<BenchmarkKey> keys = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> new BenchmarkKey(id, RATE, 2022, null, null))
                .toList();
        var counter = StatementCounter.of(StatsApi.SCHEMA);
        assertThat(counter.during(() -> StatsApi.read("/benchmarks", keys, Benchmark[].class)))
                .hasSize(1);
        assertThat(counter.during(() -> read(query("甲", null, null, 50)))).hasSize(1);
    }

    @Test
    void whatCannotBeRankedIsRefusedInPlainWords() {
        StatsApi.post("/ranking", new RankingQuery(RATE, 2022, null, null, false, null, null))
                .statusCode(400)
                .body("code", equalTo("INVALID_QUERY"))
                .body("message", containsString("level"));
        StatsApi.post("/ranking", query("甲", null, "x", 50)).statusCode(400).body("code", equalTo("BAD_CURSOR"));
        StatsApi.post("/ranking", query("甲", null, null, 501)).statusCode(400);
        StatsApi.post("/benchmarks", "[{\"agencyId\": 1, \"year\": 2022}]")
                .statusCode(400)
                .body("code", equalTo("INVALID_KEYS"));
    }

    private static void file(long agency, String path, String sector, int concluded, int granted) {
        Body.bureau(agency, path, sector).file(2022, FormEdition.F2021, figures(concluded, granted));
    }

    private static String figures(int concluded, int granted) {
        return "requests.result.total=" + concluded + " requests.result.granted=" + granted;
    }

    private static RankingQuery query(String sector, String region, String after, int first) {
        var peers = new PeerGroup(RegionLevel.COUNTY, AgencyKind.DEPARTMENT, sector, region);
        return new RankingQuery(RATE, 2022, peers, null, false, first, after);
    }

    private static Ranking read(RankingQuery query) {
        return StatsApi.read("/ranking", query, Ranking.class);
    }
}
