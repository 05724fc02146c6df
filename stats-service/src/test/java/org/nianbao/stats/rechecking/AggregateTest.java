package org.nianbao.stats.rechecking;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A county of its own keeps these apart from the reports of other tests. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class AggregateTest {

    private static final String COUNTY = "330000/330400/330499";

    @Inject
    AggregateWorker worker;

    @Test
    void anAggregateBelowTheSumOfItsKnownPartsIsFoundAndGoesWhenAPartIsMended() {
        file(9701, AgencyKind.GOVERNMENT, Scope.AGGREGATE, COUNTY, null, received(9));
        file(9702, AgencyKind.DEPARTMENT, Scope.OWN, COUNTY, "商务", received(4));
        file(9703, AgencyKind.DEPARTMENT, Scope.OWN, COUNTY, "税务", received(80));
        file(9704, AgencyKind.DEPARTMENT, Scope.OWN, COUNTY, null, received(80));
        file(9705, AgencyKind.TOWNSHIP, Scope.OWN, COUNTY + "/330499101", null, received(6));
        work();
        List<FiledFinding> findings = ofAggregate();
        assertThat(findings).extracting(f -> f.finding().rule()).containsOnly("A-PARTS");
        FiledFinding received = findings.stream()
                .filter(f -> f.finding().subject().equals("requests.received"))
                .findFirst()
                .orElseThrow();
        assertThat(received.finding().difference()).isEqualByComparingTo("1");
        assertThat(received.finding().inputs()).hasSize(3);

        given().queryParam("region", "330499")
                .queryParam("rule", "A-PARTS")
                .get("/findings/count")
                .then()
                .body("count", equalTo(findings.size()));
        given().queryParam("region", "44").get("/findings/count").then().statusCode(400);

        // Filing the aggregate again leaves what was found of it and its parts.
        file(9701, AgencyKind.GOVERNMENT, Scope.AGGREGATE, COUNTY, null, received(9));
        assertThat(ofAggregate()).isEqualTo(findings);

        file(9705, AgencyKind.TOWNSHIP, Scope.OWN, COUNTY + "/330499101", null, received(2));
        work();
        assertThat(ofAggregate()).isEmpty();
    }

    private void work() {
        while (QuarkusTransaction.requiringNew().call(worker::step)) {
            // The next ones.
        }
    }

    private static String received(int count) {
        return "requests.received=" + count + " requests.received@NATURAL_PERSON=" + count + " requests.carried_out="
                + count + " requests.carried_out@NATURAL_PERSON=" + count;
    }

    private static List<FiledFinding> ofAggregate() {
        var key = new ReportFindingsKey(StatsApi.reportId(9701, 2021), null);
        return List.of(StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class)[0]);
    }

    private static void file(long agency, AgencyKind kind, Scope scope, String path, String sector, String figures) {
        StatsFiling plain =
                StatsApi.filing(agency, 2021, FormEdition.F2021, Cells.zerosWith(FormEdition.F2021, figures));
        FilingReceipt r = plain.receipt();
        StatsApi.file(new StatsFiling(
                receipt(r, kind, scope, path, sector),
                plain.documentSha256(),
                plain.publishedOn(),
                plain.signedOn(),
                plain.observations()));
    }

    private static FilingReceipt receipt(FilingReceipt r, AgencyKind kind, Scope scope, String path, String sector) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        return new FilingReceipt(
                r.outcome(),
                r.agencyId(),
                r.agencyName(),
                false,
                r.reportId(),
                r.revisionId(),
                true,
                r.year(),
                r.edition(),
                kind,
                code.length() == 6 ? RegionLevel.COUNTY : RegionLevel.TOWNSHIP,
                code,
                path,
                sector,
                scope,
                r.standing());
    }
}
