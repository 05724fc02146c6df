package org.nianbao.stats.totals;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.CoverageQuery;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.GroupCoverage;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class TotalGroupsApiTest {

    private static final FormEdition F2021 = FormEdition.F2021;

    @Inject
    CountingWorker worker;

    @Test
    void groupsAddUpToTheWhole() {
        Body.bureau(10_501, "870000/870100/870101", "商务").file(2021, F2021, "requests.received=1");
        Body.bureau(10_502, "870000/870100/870102", "商务").file(2022, F2021, "requests.received=2");
        Body.bureau(10_503, "870000/870200/870201", "教育").file(2022, F2021, "requests.received=4");
        Body.bureau(10_504, "870000", "教育").at("870000", RegionLevel.PROVINCE).file(2022, F2021, "requests.received=8");
        worker.catchUp();
        var years = new TotalsFilter("870000", null, null, null, 2021, 2022, null);
        Total[] byYearAndSector = read(
                new TotalsQuery(List.of("requests.received"), null, List.of(Dimension.YEAR, Dimension.SECTOR), years));
        assertThat(Stream.of(byYearAndSector)
                        .map(t -> t.group().year() + t.group().sector() + "=" + t.value()))
                .containsExactly("2021商务=1", "2022商务=2", "2022教育=12");
        assertThat(byYearAndSector[1].coverage().expected()).isEqualTo(2);
        Total[] byRegion = read(new TotalsQuery(
                List.of("requests.received"),
                null,
                List.of(Dimension.REGION),
                new TotalsFilter("870000", null, null, null, 2022, 2022, null)));
        assertThat(Stream.of(byRegion).map(t -> t.group().regionCode() + "=" + t.value()))
                .containsExactly("870000=8", "870100=2", "870200=4");
        Total[] byCounty = read(new TotalsQuery(
                List.of("requests.received"),
                null,
                List.of(Dimension.REGION),
                new TotalsFilter("870100", null, null, null, 2022, 2022, null)));
        assertThat(Stream.of(byCounty)
                        .map(t -> t.group().regionCode() + "=" + t.value() + "/"
                                + t.coverage().expected()))
                .containsExactly("870101=null/1", "870102=2/1");
        GroupCoverage[] coverage =
                StatsApi.read("/coverage", new CoverageQuery(List.of(Dimension.YEAR), years), GroupCoverage[].class);
        assertThat(coverage[0].expected()).isEqualTo(1);
        assertThat(coverage[1].expected()).isEqualTo(4);
        assertThat(coverage[1].reported()).isEqualTo(3);
        assertThat(coverage[1].own()).isEqualTo(3);
    }

    @Test
    void totalsAreOneStatement() {
        Body.bureau(10_601, "880000/880100/880101", "商务").file(2022, F2021, "requests.received=1");
        worker.catchUp();
        for (String region : List.of("880000", "880100", "880101")) {
            var filter = new TotalsFilter(region, null, null, null, 2022, 2022, null);
            var query = new TotalsQuery(List.of("requests.received"), null, null, filter);
            // Where a division lies is asked once and remembered.
            StatsApi.read("/totals", query, Total[].class);
            assertThat(StatementCounter.of(StatsApi.SCHEMA)
                            .during(() -> StatsApi.read("/totals", query, Total[].class)))
                    .as(region)
                    .hasSize(1);
        }
    }

    private static Total[] read(TotalsQuery query) {
        return StatsApi.read("/totals", query, Total[].class);
    }
}
