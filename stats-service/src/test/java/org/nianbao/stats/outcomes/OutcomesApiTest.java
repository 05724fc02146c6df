package org.nianbao.stats.outcomes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

import org.nianbao.model.MostKeys;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.Cells;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class OutcomesApiTest {

    @Inject
    CountingWorker worker;

    @Inject
    StatelessSession session;

    @Test
    void outcomesOfAllYearsComeInOrderWithTheirEvidence() {
        StatsApi.file(1001, 2021, FormEdition.F2021, "requests.received=3 requests.result.granted=3");
        StatsApi.file(1001, 2016, FormEdition.F2014, "requests.received=2 requests.answered.granted=1");
        StatsApi.file(StatsApi.filing(1001, 2013, FormEdition.NARRATIVE, Cells.of("text:requests.received=5")));

        RequestOutcomes[][] answer = read(key(1001, null, null));
        assertThat(answer[0]).extracting(RequestOutcomes::year).containsExactly(2013, 2016, 2021);
        assertThat(answer[0][0].received().value()).isEqualByComparingTo("5");
        assertThat(answer[0][0].received().parts().get(0).raw()).isEqualTo("5条");
        assertThat(answer[0][0].granted()).isNull();
        assertThat(answer[0][2].granted().parts().get(0).evidence().quote()).isEqualTo("予以公开 3");
        assertThat(answer[0][2].reportId()).isEqualTo(StatsApi.reportId(1001, 2021));
    }

    @Test
    void answersAlignWithTheKeysAndTheirYears() {
        StatsApi.file(1002, 2020, FormEdition.F2019, "requests.received=1");
        StatsApi.file(1002, 2021, FormEdition.F2021, "requests.received=2");
        StatsApi.file(1003, 2021, FormEdition.F2021, "requests.received=7 requests.received@CHARITY=4");

        RequestOutcomes[][] answer = read(
                key(1003, null, null),
                key(999_999, null, null),
                key(1002, 2021, 2021),
                new AgencyYearsKey(1003, 2021, null, Applicant.CHARITY),
                key(1002, null, 2020));
        assertThat(answer.length).isEqualTo(5);
        assertThat(answer[0][0].received().value()).isEqualByComparingTo("7");
        assertThat(answer[1]).isEmpty();
        assertThat(answer[2][0].received().value()).isEqualByComparingTo("2");
        assertThat(answer[3][0].received().value()).isEqualByComparingTo("4");
        assertThat(answer[4][0].year()).isEqualTo(2020);
    }

    @Test
    void aBlankTotalIsMadeUpFromTheApplicantsAsFiled() {
        StatsApi.file(
                1004,
                2020,
                FormEdition.F2019,
                "requests.received=blank requests.received@ENTERPRISE=2 requests.received@CHARITY=blank");
        RequestOutcomes outcomes = read(key(1004, null, null))[0][0];
        assertThat(outcomes.received().value()).isEqualByComparingTo("2");
        assertThat(outcomes.received().derived()).isTrue();
        assertThat(outcomes.received().complete()).isFalse();
    }

    @Test
    void withoutTheirPartsFiguresAreTheSame() {
        StatsApi.file(1006, 2016, FormEdition.F2014, "requests.received=2 requests.answered=blank");
        StatsApi.file(1006, 2020, FormEdition.F2019, "requests.received=blank requests.received@ENTERPRISE=2");
        StatsApi.file(StatsApi.filing(1006, 2013, FormEdition.NARRATIVE, Cells.of("text:requests.received=~20")));
        RequestOutcomes[] full = read(key(1006, null, null))[0];
        RequestOutcomes[] slim = read(slim(1006))[0];
        assertThat(slim).hasSameSizeAs(full);
        for (int i = 0; i < full.length; i++) {
            assertThat(slim[i])
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*parts.*")
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(full[i]);
        }
        assertThat(full[0].received().parts()).isNotEmpty();
        assertThat(slim[0].received().parts()).isEmpty();
        for (Boolean withParts : new Boolean[] {true, false}) {
            var noReasons = new AgencyYearsKey(1006, null, null, null, withParts, null, false);
            assertThat(read(noReasons)[0])
                    .hasSameSizeAs(full)
                    .allMatch(o -> o.denialReasons().isEmpty());
        }
        List<AgencyYearsKey> many =
                LongStream.rangeClosed(1_001, 2_000).mapToObj(id -> slim(1006)).toList();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/outcomes", many, RequestOutcomes[][].class)))
                .hasSize(1);
    }

    /** As after an update of the program: one of the two has still to be counted, in one year only. */
    @Test
    void whatHasStillToBeCountedIsAnsweredInTheSameStatement() {
        for (long agency : new long[] {1011, 1012}) {
            StatsApi.file(agency, 2019, FormEdition.F2019, "requests.received=3 requests.result.granted=2");
            StatsApi.file(agency, 2020, FormEdition.F2019, "requests.received=5 requests.result.granted=blank");
        }
        worker.catchUp();
        RequestOutcomes[] before = read(slim(1011))[0];
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("UPDATE agency SET counted_version = 0 WHERE id = 1011")
                        .executeUpdate());

        var keys = List.of(slim(1011), slim(1012), new AgencyYearsKey(1012, 2020, null, null, false, List.of(1011L)));
        var answers = new ArrayList<RequestOutcomes[][]>();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> answers.add(StatsApi.read("/outcomes", keys, RequestOutcomes[][].class))))
                .hasSize(1);

        assertThat(answers.get(0)[0])
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*parts.*")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(before);
        assertThat(answers.get(0)[1]).hasSize(2);
        assertThat(answers.get(0)[2]).extracting(RequestOutcomes::agencyId).containsExactly(1012L);
    }

    @Test
    void predecessorsAnswerForTheYearsBefore() {
        StatsApi.file(1007, 2019, FormEdition.F2019, "requests.received=1");
        StatsApi.file(1007, 2020, FormEdition.F2019, "requests.received=2");
        StatsApi.file(1008, 2019, FormEdition.F2019, "requests.received=3");
        StatsApi.file(1009, 2020, FormEdition.F2019, "requests.received=4");
        for (Boolean withParts : new Boolean[] {true, false}) {
            var key = new AgencyYearsKey(1009, null, null, null, withParts, List.of(1007L, 1008L));
            RequestOutcomes[] years = read(key)[0];
            assertThat(years).extracting(RequestOutcomes::year).containsExactly(2019, 2019, 2020);
            assertThat(years).extracting(RequestOutcomes::agencyId).containsExactly(1007L, 1008L, 1009L);
        }
    }

    @Test
    void aThousandAgenciesAreOneStatement() {
        StatsApi.file(1005, 2021, FormEdition.F2021, "");
        List<AgencyYearsKey> keys = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> key(id + 100, 2014, 2025))
                .toList();
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/outcomes", keys, RequestOutcomes[][].class)))
                .hasSize(1);
    }

    @Test
    void keysWithPartsAndWithoutMeetInOneStatement() {
        StatsApi.file(1006, 2021, FormEdition.F2021, "");
        List<AgencyYearsKey> keys = List.of(
                key(1006, 2014, 2025), new AgencyYearsKey(1006, 2014, 2025, Applicant.TOTAL, false, List.of(), false));
        assertThat(StatsApi.read("/outcomes", keys, RequestOutcomes[][].class)[1])
                .hasSize(1);
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.read("/outcomes", keys, RequestOutcomes[][].class)))
                .hasSize(1);
    }

    @Test
    void tooManyKeysAreRefused() {
        List<AgencyYearsKey> keys = LongStream.rangeClosed(0, MostKeys.OF_A_BATCH)
                .mapToObj(id -> key(id, null, null))
                .toList();
        StatsApi.post("/outcomes", keys)
                .statusCode(400)
                .body("code", equalTo("TOO_MANY_KEYS"))
                .body("requestId", notNullValue());
    }

    @Test
    void noKeysAreAnsweredWithoutAsking() {
        assertThat(StatementCounter.of(StatsApi.SCHEMA)
                        .during(() -> StatsApi.post("/outcomes", List.of()).statusCode(200)))
                .isEmpty();
        StatsApi.post("/outcomes", "null").statusCode(400).body("code", equalTo("INVALID_KEYS"));
        StatsApi.post("/outcomes", "[null]").statusCode(400).body("code", equalTo("INVALID_KEYS"));
        StatsApi.post("/outcomes", "[{\"agencyId\": \"x\"}]").statusCode(400).body("code", equalTo("INVALID_JSON"));
    }

    private static AgencyYearsKey slim(long agencyId) {
        return new AgencyYearsKey(agencyId, null, null, null, false, null);
    }

    private static AgencyYearsKey key(long agencyId, Integer from, Integer to) {
        return new AgencyYearsKey(agencyId, from, to, Applicant.TOTAL);
    }

    private static RequestOutcomes[][] read(AgencyYearsKey... keys) {
        return StatsApi.read("/outcomes", keys, RequestOutcomes[][].class);
    }
}
