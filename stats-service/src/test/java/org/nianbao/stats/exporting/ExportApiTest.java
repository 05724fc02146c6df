package org.nianbao.stats.exporting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class ExportApiTest {

    @Inject
    StatelessSession session;

    @TestHTTPResource("/exports/observations")
    URI observations;

    @Test
    void everyObservationHasItsRowAndBlankIsNotZero() {
        StatsApi.file(StatsApi.filing(
                9101,
                2021,
                FormEdition.F2021,
                Cells.of("requests.received=5 requests.carried_in=blank requests.carried_out=/ review.total=?"
                        + " text:requests.received=5 text:requests.received=~20")));
        List<String> rows = rows("observations", "csv", ",9101,");
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0))
                .startsWith(
                        "dataflow,NIANBAO:OBSERVATIONS(1.0),I,A,9101,2021,91012021,requests.received,TOTAL,FORM,1,5,A,"
                                + "REPORTED,");
        assertThat(rows.get(1)).contains("requests.carried_in,TOTAL,FORM,1,,O,BLANK,");
        assertThat(rows.get(2)).contains(",,M,NOT_APPLICABLE,");
        assertThat(rows.get(3)).contains(",,L,UNREADABLE,");
        assertThat(rows.get(4)).contains("NARRATIVE,1,5,A,");
        assertThat(rows.get(5)).contains("NARRATIVE,2,20,E,APPROXIMATE");
    }

    @Test
    void linesOfJsonSayTheSame() {
        StatsApi.file(StatsApi.filing(9102, 2021, FormEdition.F2021, Cells.of("requests.received=5")));
        assertThat(rows("observations", "jsonl", ":9102,"))
                .singleElement()
                .asString()
                .contains("\"OBS_VALUE\":5,\"OBS_STATUS\":\"A\"")
                .contains("\"EV_TABLE\":1");
    }

    @Test
    void findingsStandWithTheirInputsAndVerdicts() {
        StatsApi.file(9103, 2021, FormEdition.F2021, "review.total=3 review.upheld=1");
        assertThat(rows("findings", "csv", ",9103,"))
                .singleElement()
                .asString()
                .contains(",91032021,T4-REVIEW,,TOTAL,ERROR,SOURCE,")
                .contains("review.upheld")
                .contains(",OPEN,");
    }

    @Test
    void anExportNamesItsMomentAndItsColumns() {
        String asOf = given().get("/exports/observations")
                .then()
                .statusCode(200)
                .extract()
                .header("Nianbao-As-Of");
        assertThat(Instant.parse(asOf))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        List<String> described = given().get("/exports/observations/description")
                .then()
                .statusCode(200)
                .body("licence", org.hamcrest.Matchers.containsString("Apache"))
                .extract()
                .path("columns.name");
        String header = given().get("/exports/observations")
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(header).isEqualTo(String.join(",", described));
        given().get("/exports/observations?format=xml")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void statementsGrowWithPiecesOfTheKeyAndNoneReadsMoreThanOnePiece() {
        StatsApi.file(StatsApi.filing(92_000, 2021, FormEdition.F2021, Cells.of("requests.received=5")));
        run("INSERT INTO filed_report (agency_id, year, report_id, edition, document_sha256, totals)"
                + " SELECT 92000 + seq, year, report_id + seq, edition, document_sha256, totals"
                + " FROM filed_report, seq_1_to_209 WHERE agency_id = 92000");
        List<String> statements = StatementCounter.of(StatsApi.SCHEMA).during(() -> rows("observations", "csv", ",92"));
        List<String> reading =
                statements.stream().filter(s -> s.contains("filed_report")).toList();
        assertThat(reading).hasSizeBetween(2, 20).allSatisfy(s -> assertThat(s).contains("LIMIT 200"));
        assertThat(rows("observations", "csv", ",2021,").stream()
                        .map(row -> row.split(",")[4])
                        .filter(agency -> agency.startsWith("92") && agency.length() == 5)
                        .distinct())
                .hasSize(210);
    }

    @Test
    void anExportThatFailsBreaksOffAndNeverLooksEnded() {
        StatsApi.file(StatsApi.filing(95_000, 2021, FormEdition.F2021, Cells.of("requests.received=5")));
        run("INSERT INTO filed_report (agency_id, year, report_id, edition, document_sha256, totals)"
                + " SELECT 95000 + seq, year, report_id + seq, edition, document_sha256, totals"
                + " FROM filed_report, seq_1_to_2000 WHERE agency_id = 95000");
        run("UPDATE filed_report SET totals = 'damaged' WHERE agency_id = 97000");
        try {
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(observations).build(), BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        } finally {
            run("DELETE FROM filed_report WHERE agency_id BETWEEN 95000 AND 97000");
        }
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private static List<String> rows(String name, String format, String containing) {
        return given().queryParam("format", format)
                .get("/exports/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> format.equals("csv") ? line.replace("\"", "") : line)
                .filter(line -> line.contains(containing))
                .toList();
    }
}
