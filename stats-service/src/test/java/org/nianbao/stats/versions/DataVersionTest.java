package org.nianbao.stats.versions;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class DataVersionTest {

    @Inject
    CountingWorker worker;

    @Test
    void everyChangeOfTheDataGivesAnotherVersion() {
        worker.catchUp();
        long first = read();
        assertThat(read()).isEqualTo(first);
        StatsApi.file(60_001, 2021, FormEdition.F2021, "requests.received=1");
        long filed = read();
        assertThat(filed).isNotEqualTo(first);
        worker.catchUp();
        assertThat(read()).as("the totals changed").isNotEqualTo(filed);
    }

    @Test
    void itIsOneStatement() {
        List<String> sent = StatementCounter.of(StatsApi.SCHEMA).during(DataVersionTest::read);
        assertThat(sent).hasSize(1);
    }

    private static long read() {
        return given().get("/data-version")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
    }
}
