package org.nianbao.stats.measures;

import java.util.List;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.MeasuresKey;
import org.nianbao.model.stats.PooledRate;
import org.nianbao.model.stats.SeriesBreak;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class MeasuresApiTest {

    @Test
    void ratesComeByNameAndYear() {
        StatsApi.file(6001, 2018, FormEdition.F2014, "requests.answered=2 requests.answered.granted=1");
        StatsApi.file(6001, 2021, FormEdition.F2021, "requests.result.total=4 requests.result.granted=3");
        MeasureSeries[][] answer = StatsApi.read(
                "/measures",
                List.of(
                        new MeasuresKey(6001, List.of(MeasureName.DISCLOSURE_RATE), null, null),
                        new MeasuresKey(77, List.of(MeasureName.DENIAL_RATE), null, null),
                        new MeasuresKey(6001, null, 2021, 2021)),
                MeasureSeries[][].class);
        assertThat(answer[0][0].points()).extracting(MeasurePoint::year).containsExactly(2018, 2021);
        assertThat(answer[0][0].points().get(0).value()).isEqualByComparingTo("0.5");
        assertThat(answer[0][0].points().get(1).value()).isEqualByComparingTo("0.75");
        assertThat(answer[1][0].points()).isEmpty();
        assertThat(answer[2]).hasSize(MeasureName.values().length);
        assertThat(answer[2][0].points()).hasSize(1);
    }

    @Test
    void bodiesOfALineageThatReportedSideBySideArePooledAndTheBreaksAreSaid() {
        StatsApi.file(6011, 2017, FormEdition.F2014, "requests.answered=4 requests.answered.granted=1");
        StatsApi.file(6012, 2017, FormEdition.F2014, "requests.answered=6 requests.answered.granted=4");
        StatsApi.file(6011, 2018, FormEdition.F2014, "requests.answered=2 requests.answered.granted=1");
        StatsApi.file(6012, 2018, FormEdition.F2014, "requests.answered=3 requests.answered.granted=blank");
        StatsApi.file(6010, 2021, FormEdition.F2021, "requests.result.total=4 requests.result.granted=3");
        MeasureSeries series = StatsApi.read(
                "/measures",
                List.of(new MeasuresKey(
                        6010, List.of(MeasureName.FULL_DISCLOSURE_RATE), null, null, List.of(6011L, 6012L))),
                MeasureSeries[][].class)[0][0];

        assertThat(series.points())
                .extracting(MeasurePoint::year, MeasurePoint::agencyId)
                .containsExactlyInAnyOrder(
                        tuple(2017, 6011L),
                        tuple(2017, 6012L),
                        tuple(2018, 6011L),
                        tuple(2018, 6012L),
                        tuple(2021, 6010L));
        assertThat(series.pooled())
                .extracting(PooledRate::year, PooledRate::reports)
                .containsExactly(tuple(2017, 2), tuple(2018, 2), tuple(2021, 1));
        assertThat(series.pooled().get(0).value()).isEqualByComparingTo("0.5");
        assertThat(series.pooled().get(0).n()).isEqualByComparingTo("10");
        assertThat(series.pooled().get(1).value()).isNull();
        assertThat(series.pooled().get(1).undefinedBecause()).isEqualTo(MeasurePoint.Undefined.INCOMPLETE);
        assertThat(series.pooled().get(2).value()).isEqualByComparingTo("0.75");
        assertThat(series.breaks()).extracting(SeriesBreak::year).containsExactly(2021, 2021);
        assertThat(series.breaks())
                .extracting(SeriesBreak::reasonEnglish)
                .contains("From here on another body of the lineage reports");
    }

    @Test
    void aThousandAgenciesAreOneStatement() {
        List<MeasuresKey> keys = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> new MeasuresKey(id, null, null, null))
                .toList();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/measures", keys, MeasureSeries[][].class)))
                .hasSize(1);
    }

    @Test
    void whatTheyMeanIsSaid() {
        MeasureInfo[] infos = RestAssured.get("/measures").as(MeasureInfo[].class);
        assertThat(infos).hasSize(MeasureName.values().length).allSatisfy(info -> {
            assertThat(info.formula()).contains(" / ");
            assertThat(info.caveatChinese()).isNotBlank();
        });
    }

    @Test
    void anUnknownNameIsRefused() {
        StatsApi.post("/measures", "[{\"agencyId\": 1, \"names\": [\"HAPPINESS\"]}]")
                .statusCode(400)
                .body("code", equalTo("INVALID_JSON"));
        StatsApi.post("/measures", "[{\"agencyId\": 1, \"names\": [null]}]")
                .statusCode(400)
                .body("code", equalTo("INVALID_KEYS"));
    }
}
