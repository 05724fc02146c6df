package org.nianbao.stats.series;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesBreak;
import org.nianbao.model.stats.SeriesKey;
import org.nianbao.model.stats.SeriesPoint;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class SeriesApiTest {

    @Test
    void aSeriesHasItsPointsAndItsBreaks() {
        StatsApi.file(StatsApi.filing(
                3001, 2013, FormEdition.NARRATIVE, Cells.of("text:requests.received=5 text:review.total=0")));
        StatsApi.file(3001, 2018, FormEdition.F2014, "requests.received=4 text:requests.received=3");
        StatsApi.file(3001, 2019, FormEdition.F2019, "requests.received=blank");
        StatsApi.file(3001, 2021, FormEdition.F2021, "requests.received=9 disclosure.rules.in_force=2");

        Series[] series = StatsApi.read(
                "/series",
                List.of(key(3001, "requests.received", "disclosure.rules.in_force", "complaints.total")),
                Series[][].class)[0];
        assertThat(series).hasSize(3);
        Series received = series[0];
        assertThat(received.points()).extracting(SeriesPoint::year).containsExactly(2013, 2018, 2019, 2021);
        assertThat(received.points().get(0).observation().source()).isEqualTo(Source.NARRATIVE);
        assertThat(received.points().get(1).observation().value()).isEqualByComparingTo("4");
        assertThat(received.points().get(2).observation().status()).isEqualTo(ValueStatus.BLANK);
        assertThat(received.points().get(2).observation().value()).isNull();
        assertThat(received.breaks()).extracting(SeriesBreak::year).containsExactly(2019);
        assertThat(series[1].points()).extracting(SeriesPoint::year).containsExactly(2021);
        assertThat(series[1].breaks()).extracting(SeriesBreak::year).containsExactly(2021);
        assertThat(series[2].points()).extracting(SeriesPoint::year).containsExactly(2018);
    }

    @Test
    void yearsAndApplicantsAreThoseAskedFor() {
        StatsApi.file(3002, 2021, FormEdition.F2021, "requests.received@CHARITY=2");
        StatsApi.file(3002, 2022, FormEdition.F2021, "requests.received@CHARITY=3");
        var code = List.of(IndicatorCode.of("requests.received"));
        Series[][] answer = StatsApi.read(
                "/series",
                List.of(
                        new SeriesKey(3002, code, Applicant.CHARITY, 2022, null),
                        new SeriesKey(77, code, Applicant.CHARITY, null, null)),
                Series[][].class);
        assertThat(answer[0][0].applicant()).isEqualTo(Applicant.CHARITY);
        assertThat(answer[0][0].points()).singleElement().satisfies(point -> {
            assertThat(point.year()).isEqualTo(2022);
            assertThat(point.observation().value()).isEqualByComparingTo("3");
        });
        assertThat(answer[1][0].points()).isEmpty();
        assertThat(answer[1][0].breaks()).isEmpty();
    }

    @Test
    void aPredecessorsYearsStandBeforeABreak() {
        StatsApi.file(3003, 2021, FormEdition.F2021, "requests.received=1");
        StatsApi.file(3004, 2022, FormEdition.F2021, "requests.received=2");
        var code = List.of(IndicatorCode.of("requests.received"));
        Series series = StatsApi.read(
                "/series",
                List.of(new SeriesKey(3004, code, null, null, null, false, List.of(3003L))),
                Series[][].class)[0][0];
        assertThat(series.points()).extracting(SeriesPoint::agencyId).containsExactly(3003L, 3004L);
        assertThat(series.points())
                .extracting(SeriesPoint::comparability)
                .containsExactly(Comparability.APPROXIMATE, Comparability.EXACT);
        assertThat(series.breaks()).extracting(SeriesBreak::year).containsExactly(2022);
        assertThat(series.points().get(0).observation().evidence()).isNull();
    }

    @Test
    void aThousandAgenciesAreOneStatement() {
        List<SeriesKey> keys = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> key(id, "requests.received", "review.total"))
                .toList();
        assertThat(StatementCounter.of(StatsApi.SCHEMA).during(() -> StatsApi.read("/series", keys, Series[][].class)))
                .hasSize(1);
    }

    @Test
    void aKeyWithoutIndicatorsOrWithTooManyIsRefused() {
        StatsApi.post("/series", "[{\"agencyId\": 1}]").statusCode(400).body("code", equalTo("INVALID_KEYS"));
        StatsApi.post("/series", "[{\"agencyId\": 1, \"indicators\": [\"Not A Code\"]}]")
                .statusCode(400)
                .body("code", equalTo("INVALID_JSON"));
        var many = new SeriesKey(
                1, Collections.nCopies(201, IndicatorCode.of("review.total")), Applicant.TOTAL, null, null);
        StatsApi.post("/series", List.of(many)).statusCode(400).body("code", equalTo("TOO_MANY_KEYS"));
    }

    private static SeriesKey key(long agencyId, String... codes) {
        return new SeriesKey(
                agencyId, List.of(codes).stream().map(IndicatorCode::of).toList(), Applicant.TOTAL, null, null);
    }
}
