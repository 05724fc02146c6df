package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Years of their own keep these apart from the findings of other tests. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class AllFindingsTest {

    @Test
    void pagesByRuleAndYearHoldEveryAgencysFindingOnce() {
        for (long agency = 7001; agency <= 7005; agency++) {
            StatsApi.file(agency, 2050, FormEdition.F2021, "review.total=1 litigation.direct.total=1");
        }
        var agencies = new ArrayList<Integer>();
        Integer after = null;
        boolean more = true;
        while (more) {
            var page = given().queryParam("rule", "T4-REVIEW")
                    .queryParam("year", 2050)
                    .queryParam("status", "OPEN")
                    .queryParam("first", 2)
                    .queryParam("after", after == null ? List.of() : List.of(after))
                    .get("/findings")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            agencies.addAll(page.getList("items.agencyId", Integer.class));
            after = page.getInt("items[-1].id");
            more = page.getBoolean("hasNext");
        }
        assertThat(agencies).containsExactly(7001, 7002, 7003, 7004, 7005);
    }

    @Test
    void theNewestYearComesFirstAndTakesOneStatement() {
        StatsApi.file(7011, 2060, FormEdition.F2021, "review.total=1");
        StatsApi.file(7011, 2062, FormEdition.F2021, "review.total=1");
        List<String> statements = StatementCounter.of(StatsApi.SCHEMA)
                .during(() -> given().queryParam("first", 1)
                        .get("/findings")
                        .then()
                        .statusCode(200)
                        .body("items[0].year", equalTo(2062))
                        .body("hasNext", equalTo(true)));
        assertThat(statements).hasSize(1);
    }

    @Test
    void aPageOutOfBoundsAndAnUnknownStatusAreRefused() {
        given().queryParam("first", 501).get("/findings").then().statusCode(400).body("code", equalTo("INVALID_PAGE"));
        for (String wrong : List.of("status=MAYBE", "status=", "year=last", "after=x", "first=many", "first=1e9")) {
            int expected = wrong.equals("status=") ? 200 : 400;
            given().get("/findings?" + wrong).then().statusCode(expected);
        }
        given().get("/findings?year=last")
                .then()
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("message", containsString("year"));
    }
}
