package org.nianbao.stats.totals;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.Coverage.Excluded;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class TotalsApiTest {

    private static final FormEdition F2021 = FormEdition.F2021;

    @Inject
    CountingWorker worker;

    @Test
    void ownReportsAndAggregatesAreNeverAdded() {
        Body.bureau(10_001, "810000/810100/810101", "商务").file(2022, F2021, "requests.received=3");
        Body.bureau(10_002, "810000/810100/810101", "教育").file(2022, F2021, "requests.received=4");
        Body.government(10_003, RegionLevel.COUNTY, "810000/810100/810101").file(2022, F2021, "requests.received=7");
        for (String region : List.of("810000", "810100", "810101")) {
            Total own = one(region, 2022, Scope.OWN, List.of());
            assertThat(own.value()).as(region).isEqualByComparingTo("7");
            assertThat(own.coverage().expected()).isEqualTo(3);
            assertThat(own.coverage().reported()).isEqualTo(3);
            assertThat(own.coverage().usable()).isEqualTo(2);
            assertThat(own.coverage().excluded()).containsExactly(new Excluded(Exclusion.OTHER_SCOPE, 1));
            Total aggregate = one(region, 2022, Scope.AGGREGATE, List.of(RegionLevel.COUNTY));
            assertThat(aggregate.value()).as(region).isEqualByComparingTo("7");
            assertThat(aggregate.coverage().usable()).isEqualTo(1);
        }
    }

    @Test
    void aggregatesOfSeveralLevelsAreRefused() {
        StatsApi.post("/totals", query("820000", 2022, Scope.AGGREGATE, List.of(), List.of()))
                .statusCode(400)
                .body("code", equalTo("INVALID_QUERY"))
                .body("message", containsString("LEVEL"));
    }

    @Test
    void whatDoesNotCountIsSaid() {
        String path = "830000/830100/830101";
        Body.bureau(10_101, path, "a").file(2022, F2021, "requests.received=5");
        Body.bureau(10_102, path, "b").file(2022, F2021, "requests.received=blank");
        Body.bureau(10_103, path, "c").file(2022, F2021, "requests.received=/");
        Body.bureau(10_104, path, "d").file(2022, F2021, "requests.received=?");
        Body.bureau(10_105, path, "e").file(2022, F2021, "text:requests.received=~20");
        Body.bureau(10_106, path, "f").file(2022, F2021, "requests.carried_in=1");
        Body.bureau(10_107, path, "g")
                .file(
                        2022,
                        F2021,
                        "requests.received=blank requests.received@CHARITY=2 requests.received@RESEARCH=blank");
        Body.bureau(10_108, path, "h").file(2021, F2021, "requests.received=9");
        Total total = one("830101", 2022, Scope.OWN, List.of());
        assertThat(total.value()).isEqualByComparingTo("5");
        assertThat(total.coverage().expected()).isEqualTo(8);
        assertThat(total.coverage().reported()).isEqualTo(7);
        assertThat(total.coverage().usable()).isEqualTo(1);
        assertThat(total.coverage().excluded())
                .containsExactlyInAnyOrder(
                        new Excluded(Exclusion.NOT_STATED, 1),
                        new Excluded(Exclusion.BLANK, 1),
                        new Excluded(Exclusion.NOT_APPLICABLE, 1),
                        new Excluded(Exclusion.UNREADABLE, 1),
                        new Excluded(Exclusion.INCOMPLETE, 1),
                        new Excluded(Exclusion.ROUND_FIGURE, 1));
        assertThat(one("830000", 2022, Scope.OWN, List.of()))
                .usingRecursiveComparison()
                .isEqualTo(total);
    }

    @Test
    void aBreakIsNotAddedAcross() {
        String path = "840000/840100/840101";
        Body.bureau(10_201, path, "a")
                .file(
                        2019,
                        FormEdition.F2014,
                        "requests.received=5 requests.answered.granted=2 requests.answered.already_public=1");
        Body.bureau(10_202, path, "b").file(2019, FormEdition.F2019, "requests.received=7 requests.result.granted=4");
        for (String figure : List.of("requests.received", "outcome.granted")) {
            Total[] totals = read(query("840000", 2019, Scope.OWN, List.of(), List.of(), figure));
            assertThat(totals).hasSize(2);
            assertThat(totals[0].editions()).containsExactly(FormEdition.F2014);
            assertThat(totals[1].editions()).containsExactly(FormEdition.F2019);
            assertThat(totals[1].coverage().excluded()).containsExactly(new Excluded(Exclusion.ACROSS_A_BREAK, 1));
        }
        Total[] granted = read(query("840000", 2019, Scope.OWN, List.of(), List.of(), "outcome.granted"));
        assertThat(granted[0].value()).isEqualByComparingTo("3");
        assertThat(granted[1].value()).isEqualByComparingTo("4");
    }

    @Test
    void nothingUsableIsNoTotal() {
        Body.bureau(10_301, "850000/850100/850101", "a").file(2022, F2021, "requests.received=blank");
        Total total = one("850000", 2022, Scope.OWN, List.of());
        assertThat(total.value()).isNull();
        assertThat(total.coverage().usable()).isZero();
    }

    @Test
    void ratesArePooledAndNoMeanOfRates() {
        String path = "860000/860100/860101";
        Body.bureau(10_401, path, "a")
                .file(
                        2022,
                        F2021,
                        "requests.result.total=1 requests.result.granted=1 requests.result.partially_granted=0");
        Body.bureau(10_402, path, "b")
                .file(
                        2022,
                        F2021,
                        "requests.result.total=99 requests.result.granted=0 requests.result.partially_granted=0");
        Body.bureau(10_403, path, "c")
                .file(
                        2022,
                        F2021,
                        "requests.result.total=0 requests.result.granted=0 requests.result.partially_granted=0");
        Body.bureau(10_404, path, "d")
                .file(
                        2022,
                        F2021,
                        "requests.result.total=2 requests.result.granted=3 requests.result.partially_granted=0");
        worker.catchUp();
        Total rate = read(new TotalsQuery(
                null, List.of(MeasureName.DISCLOSURE_RATE), null, filter("860000", 2022, Scope.OWN, List.of())))[0];
        assertThat(rate.value()).isEqualByComparingTo("0.01");
        assertThat(rate.n()).isEqualByComparingTo("100");
        assertThat(rate.lower()).isLessThan(rate.value());
        assertThat(rate.upper()).isGreaterThan(rate.value());
        assertThat(rate.coverage().usable()).isEqualTo(3);
        assertThat(rate.coverage().excluded()).containsExactly(new Excluded(Exclusion.CONTRADICTION, 1));
        Total none = read(new TotalsQuery(
                null, List.of(MeasureName.ON_TIME_RATE), null, filter("860000", 2022, Scope.OWN, List.of())))[0];
        assertThat(none.value()).isNull();
        assertThat(none.undefinedBecause()).isEqualTo(Undefined.NOT_IN_THIS_EDITION);
    }

    @Test
    void whatCannotBeAddedIsRefusedInPlainWords() {
        refused(new TotalsQuery(List.of("requests.received"), null, null, null), "YEAR");
        refused(
                new TotalsQuery(List.of("requests.nonsense"), null, List.of(Dimension.YEAR), null),
                "requests.nonsense");
        refused(new TotalsQuery(List.of("😀😀😀"), null, List.of(Dimension.YEAR), null), "no figure named ???");
        refused(new TotalsQuery(null, null, List.of(Dimension.YEAR), null), "1 to 50");
        StatsApi.post("/totals", "{\"figures\": [\"requests.received\"], \"groupBy\": [\"COLOUR\"]}")
                .statusCode(400)
                .body("code", equalTo("INVALID_JSON"));
        StatsApi.post("/coverage", "null").statusCode(400);
        assertThat(read(query("999999", 2022, Scope.OWN, List.of(), List.of()))).isEmpty();
    }

    private static void refused(TotalsQuery query, String words) {
        StatsApi.post("/totals", query)
                .statusCode(400)
                .body("code", equalTo("INVALID_QUERY"))
                .body("message", containsString(words));
    }

    private Total one(String region, int year, Scope scope, List<RegionLevel> levels) {
        worker.catchUp();
        Total[] totals = read(query(region, year, scope, levels, List.of()));
        assertThat(totals).hasSize(1);
        return totals[0];
    }

    private Total[] read(TotalsQuery query) {
        worker.catchUp();
        return StatsApi.read("/totals", query, Total[].class);
    }

    private static TotalsQuery query(
            String region,
            int year,
            Scope scope,
            List<RegionLevel> levels,
            List<Dimension> groupBy,
            String... figures) {
        return new TotalsQuery(
                figures.length == 0 ? List.of("requests.received") : List.of(figures),
                null,
                groupBy,
                filter(region, year, scope, levels));
    }

    private static TotalsFilter filter(String region, int year, Scope scope, List<RegionLevel> levels) {
        return new TotalsFilter(region, levels, null, null, year, year, scope);
    }
}
