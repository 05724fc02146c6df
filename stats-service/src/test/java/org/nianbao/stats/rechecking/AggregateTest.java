package org.nianbao.stats.rechecking;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hibernate.StatelessSession;
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
import org.nianbao.stats.findings.KeptFinding;
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

    @Inject
    RecheckWorker rechecker;

    @Inject
    StatelessSession session;

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
        assertThat(pagesOf("330499"))
                .containsExactlyElementsOf(
                        findings.stream().map(FiledFinding::id).sorted().toList());

        // Filing the aggregate again leaves what was found of it and its parts.
        file(9701, AgencyKind.GOVERNMENT, Scope.AGGREGATE, COUNTY, null, received(9));
        assertThat(ofAggregate()).isEqualTo(findings);

        file(9705, AgencyKind.TOWNSHIP, Scope.OWN, COUNTY + "/330499101", null, received(2));
        work();
        assertThat(ofAggregate()).isEmpty();
    }

    @Test
    void whereTheSameBodiesMadeUpLastYearsAggregateThisYearsEqualsTheirSum() {
        String county = "330000/330400/330498";
        for (int year = 2020; year <= 2021; year++) {
            file(9711, year, AgencyKind.GOVERNMENT, Scope.AGGREGATE, county, null, concluded(9));
            file(9712, year, AgencyKind.DEPARTMENT, Scope.OWN, county, "商务", concluded(4));
        }
        file(9713, 2020, AgencyKind.DEPARTMENT, Scope.OWN, county, "教育", concluded(5));
        file(9713, 2021, AgencyKind.DEPARTMENT, Scope.OWN, county, "教育", concluded(4));
        work();
        assertThat(of(9711, 2020)).isEmpty();
        assertThat(of(9711, 2021))
                .extracting(f ->
                        f.finding().subject() + " " + f.finding().difference().toPlainString())
                .containsExactlyInAnyOrder("requests.received -1", "requests.result.total -1", "review.total -1");

        // What no longer made up the whole last year tells nothing of this one.
        file(9713, 2020, AgencyKind.DEPARTMENT, Scope.OWN, county, "教育", concluded(3));
        work();
        assertThat(of(9711, 2021)).isEmpty();
    }

    @Test
    void aGovernmentIsCheckedOnceHoweverManyOfItsBodiesReported() {
        String county = "330000/330400/330496";
        file(9731, 2021, AgencyKind.GOVERNMENT, Scope.AGGREGATE, county, null, received(90));
        work();
        long before = timesHeld(9731);
        for (int bureau = 0; bureau < 30; bureau++) {
            file(9740 + bureau, 2021, AgencyKind.DEPARTMENT, Scope.OWN, county, "商务", received(4));
        }
        work();
        assertThat(of(9731, 2021)).isNotEmpty();
        assertThat(timesHeld(9731) - before).isEqualTo(1);
    }

    private long timesHeld(long agency) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("SELECT holds FROM agency WHERE id = " + agency, Long.class)
                        .getSingleResult());
    }

    /** The older list worded the finding otherwise. */
    @Test
    void whatAnotherListFindsOfAnAggregateIsSeenOnlyOnceItIsInForce() {
        String county = "330000/330400/330497";
        file(9721, 2021, AgencyKind.GOVERNMENT, Scope.AGGREGATE, county, null, received(3));
        file(9722, 2021, AgencyKind.DEPARTMENT, Scope.OWN, county, "商务", received(4));
        work();
        QuarkusTransaction.requiringNew().run(() -> {
            run("UPDATE result_version SET version = 1 WHERE name = 'findings'");
            run("UPDATE checked_agency SET list_version = IF(agency_id = 9721, 1, 99)");
            session.createSelectionQuery("from KeptFinding f where f.agencyId = 9721", KeptFinding.class)
                    .getResultList()
                    .forEach(finding -> {
                        finding.body = finding.body.replace("汇总数应等于", "旧:汇总数应等于");
                        session.update(finding);
                    });
        });
        List<FiledFinding> old = of(9721, 2021);
        assertThat(old)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.finding().messageChinese()).contains("旧:"));

        while (QuarkusTransaction.requiringNew().call(rechecker::checkOne)) {
            // The next ones.
        }
        work();
        assertThat(of(9721, 2021)).isEqualTo(old);

        assertThat(QuarkusTransaction.requiringNew().call(rechecker::putInForce))
                .isTrue();
        assertThat(of(9721, 2021))
                .extracting(FiledFinding::id)
                .containsExactlyElementsOf(old.stream().map(FiledFinding::id).toList());
        assertThat(of(9721, 2021))
                .allSatisfy(f -> assertThat(f.finding().messageChinese()).doesNotContain("旧:"));
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    private static String concluded(int count) {
        return "requests.received=" + count + " requests.received@NATURAL_PERSON=" + count + " requests.result.granted="
                + count + " requests.result.granted@NATURAL_PERSON=" + count + " requests.result.total=" + count
                + " requests.result.total@NATURAL_PERSON=" + count + " review.upheld=" + count + " review.total="
                + count;
    }

    /** One finding a page. */
    private static List<Long> pagesOf(String region) {
        var ids = new ArrayList<Long>();
        boolean more = true;
        while (more) {
            var asked = given().queryParam("region", region)
                    .queryParam("rule", "A-PARTS")
                    .queryParam("first", 1);
            JsonPath page = (ids.isEmpty() ? asked : asked.queryParam("after", ids.get(ids.size() - 1)))
                    .get("/findings")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.add(page.getLong("items[0].id"));
            more = page.getBoolean("hasNext");
        }
        return ids;
    }

    private void work() {
        worker.catchUp();
    }

    private static String received(int count) {
        return "requests.received=" + count + " requests.received@NATURAL_PERSON=" + count + " requests.carried_out="
                + count + " requests.carried_out@NATURAL_PERSON=" + count;
    }

    private static List<FiledFinding> ofAggregate() {
        return of(9701, 2021);
    }

    private static List<FiledFinding> of(long agency, int year) {
        var key = new ReportFindingsKey(StatsApi.reportId(agency, year), null);
        return List.of(StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class)[0]);
    }

    private static void file(long agency, AgencyKind kind, Scope scope, String path, String sector, String figures) {
        file(agency, 2021, kind, scope, path, sector, figures);
    }

    private static void file(
            long agency, int year, AgencyKind kind, Scope scope, String path, String sector, String figures) {
        FormEdition edition = year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
        StatsFiling plain = StatsApi.filing(agency, year, edition, Cells.zerosWith(edition, figures));
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
