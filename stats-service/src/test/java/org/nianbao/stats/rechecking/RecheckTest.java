package org.nianbao.stats.rechecking;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.stats.Reader;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.findings.KeptFinding;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A report that was checked by an older list: its findings stay as they are until the new list is in force. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class RecheckTest {

    @Inject
    StatelessSession session;

    @Inject
    RecheckWorker worker;

    @Test
    void readersSeeTheOldFindingsUntilAllAreCheckedAndThenTheNew() throws InterruptedException, ExecutionException {
        for (long agency : new long[] {9501, 9502}) {
            StatsApi.file(agency, 2021, FormEdition.F2021, "review.total=3 review.upheld=1 litigation.direct.total=1");
            asIfCheckedByAnOlderList(agency);
        }
        long kept = ofReport(9501).stream()
                .filter(f -> f.finding().rule().equals("T4-REVIEW"))
                .findFirst()
                .orElseThrow()
                .id();
        given().auth()
                .oauth2(Tokens.with("reviewer"))
                .contentType("application/json")
                .body(new FindingReview(FindingStatus.DISMISSED, "两件撤回"))
                .put("/findings/{id}/verdict", kept)
                .then()
                .statusCode(200);
        List<FiledFinding> old = ofReport(9501);
        assertThat(rules(old)).containsExactlyInAnyOrder("T4-REVIEW", "OLD-RULE");

        var reader = new Reader<>(() -> Set.copyOf(rules(ofReport(9501))));
        int steps = 0;
        while (QuarkusTransaction.requiringNew().call(worker::checkOne)) {
            steps++;
            assertThat(ofReport(9501)).isEqualTo(old);
            assertThat(rules(ofReport(9502))).containsExactlyInAnyOrder("T4-REVIEW", "OLD-RULE");
        }
        assertThat(steps).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(worker::putInForce)).isTrue();

        assertThat(reader.end())
                .as("while it is switched, one or the other")
                .containsExactlyInAnyOrder(Set.of("T4-REVIEW", "OLD-RULE"), Set.of("T4-REVIEW", "T4-DIRECT"));

        List<FiledFinding> now = ofReport(9501);
        assertThat(rules(now)).containsExactlyInAnyOrder("T4-REVIEW", "T4-DIRECT");
        FiledFinding same = now.stream().filter(f -> f.id() == kept).findFirst().orElseThrow();
        assertThat(same.status()).isEqualTo(FindingStatus.DISMISSED);
        assertThat(same.note()).isEqualTo("两件撤回");
        assertThat(same.finding().messageChinese()).doesNotContain("旧");
        assertThat(rules(ofReport(9502))).containsExactlyInAnyOrder("T4-REVIEW", "T4-DIRECT");

        StatsApi.file(9501, 2021, FormEdition.F2021, "review.total=3 review.upheld=1 litigation.direct.total=1");
        assertThat(ofReport(9501)).containsExactlyInAnyOrderElementsOf(now);
    }

    /** The older list did not have T4-DIRECT, had another rule, and worded T4-REVIEW otherwise. */
    private void asIfCheckedByAnOlderList(long agency) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("UPDATE result_version SET version = 1 WHERE name = 'findings'");
            run("UPDATE checked_agency SET list_version = CASE WHEN agency_id IN (9501, 9502) THEN 1 ELSE 99 END");
            run("UPDATE finding SET rule = 'OLD-RULE' WHERE agency_id = " + agency + " AND rule = 'T4-DIRECT'");
            session.createSelectionQuery("from KeptFinding f where f.agencyId = :agency", KeptFinding.class)
                    .setParameter("agency", agency)
                    .getResultList()
                    .forEach(finding -> {
                        finding.body = finding.body.replace("相差", "旧:相差");
                        session.update(finding);
                    });
        });
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    private static List<String> rules(List<FiledFinding> findings) {
        return findings.stream()
                .map(f -> f.finding().rule().equals("T4-DIRECT")
                                && f.finding().messageChinese().contains("旧")
                        ? "OLD-RULE"
                        : f.finding().rule())
                .toList();
    }

    private static List<FiledFinding> ofReport(long agencyId) {
        var key = new ReportFindingsKey(StatsApi.reportId(agencyId, 2021), null);
        return List.of(StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class)[0]);
    }
}
