package org.nianbao.stats.missing;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class MissingReportsApiTest {

    @Inject
    CountingWorker worker;

    @Test
    void whoReportedBeforeOrWhosePeersAllReportIsMissing() {
        String path = "760000/760100/760101";
        for (long id = 30_001; id <= 30_003; id++) {
            file(id, path, 2020, 2021, 2022);
        }
        file(30_004, path, 2020, 2022);
        file(30_005, path, 2022);
        given().get("/missing-reports?year=2021&region=760000")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains(30_004))
                .body("items[0].reason", equalTo("REPORTED_BEFORE"))
                .body("items[0].lastYear", equalTo(2020));
        given().get("/missing-reports/count?year=2021&region=760000")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        given().get("/missing-reports/count?year=2020&region=760101&kind=DEPARTMENT&level=COUNTY&sector=商务")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        given().get("/missing-reports?year=2021&region=100000&first=500")
                .then()
                .statusCode(200)
                .body("items.agencyId", hasItem(30_004));
        given().get("/missing-reports?year=2020&region=760101&kind=DEPARTMENT&level=COUNTY&sector=商务")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains(30_005))
                .body("items[0].reason", equalTo("PEERS_REPORT"));
        given().get("/missing-reports?year=2021&region=760000&first=1&after=30004")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void anAgencysMissingYearsAreListedInOneStatement() {
        file(30_101, "770000/770100/770101", 2018, 2020);
        worker.catchUp();
        var keys = List.of(new MissingYearsKey(30_101, 2021), new MissingYearsKey(404, null));
        Integer[][] years = StatsApi.read("/missing-reports/by-agency", keys, Integer[][].class);
        assertThat(years[0]).contains(2019).doesNotContain(2018, 2020);
        assertThat(years[1]).isEmpty();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/missing-reports/by-agency", keys, Integer[][].class)))
                .hasSize(1);
    }

    @Test
    void parametersThatCannotBeTakenAreNamed() {
        for (String query :
                List.of("", "?year=x", "?year=2020&level=HIGH", "?year=2020&first=-1", "?year=2020&region=x")) {
            given().get("/missing-reports" + query).then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
        }
    }

    private static void file(long agency, String path, int... years) {
        for (int year : years) {
            Body.bureau(agency, path, "商务").file(year, FormEdition.F2021, "requests.received=1");
        }
    }
}
