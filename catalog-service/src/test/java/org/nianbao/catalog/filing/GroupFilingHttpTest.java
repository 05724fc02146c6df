package org.nianbao.catalog.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.testing.StatementCounter;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.nianbao.catalog.filing.CatalogClient.file;
import static org.nianbao.catalog.filing.CatalogClient.fileAll;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class GroupFilingHttpTest {

    private static final List<String> BUREAUS =
            List.of("商务局", "教育局", "民政局", "财政局", "司法局", "审计局", "统计局", "水利局", "公安局", "交通运输局", "信访局", "医疗保障局");

    private final StatementCounter counter = StatementCounter.of("nianbao_catalog");

    @Test
    void aGroupIsAnsweredInItsOrderAndARefusalHindersNobody() {
        Readings first = Readings.of("峨眉山市商务局", 2020);
        Readings second = Readings.of("峨眉山市教育局", 2020);
        ReportFiling nameless = Readings.of(" ", 2020).filing();

        fileAll(List.of(first.filing(), nameless, second.filing(), first.filing()))
                .statusCode(200)
                .body("status", equalTo(List.of(200, 422, 200, 200)))
                .body("receipt.findAll { it != null }.agencyName", equalTo(List.of("峨眉山市商务局", "峨眉山市教育局", "峨眉山市商务局")))
                .body("[1].error.code", equalTo("NO_AGENCY"))
                .body("[1].receipt", equalTo(null))
                .body("[0].receipt.outcome", equalTo("CREATED"))
                .body("[3].receipt.outcome", equalTo("UNCHANGED"));

        assertThat(file(first).outcome()).isEqualTo(FilingReceipt.Outcome.UNCHANGED);
        fileAll(Collections.nCopies(101, first.filing())).statusCode(400);
        fileAll(List.of()).statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheGroup() {
        file(Readings.of("彭州市统计局", 2019));
        Set<String> few = kinds(() -> fileAll(group(List.of("彭州市"), 2020, 4)));
        Set<String> many = kinds(() -> fileAll(group(List.of("邛崃市", "崇州市", "简阳市", "什邡市"), 2020, 12))
                .body("receipt.outcome", everyItem(equalTo("CREATED"))));

        assertThat(few).hasSizeBetween(10, 16);
        assertThat(many).hasSizeBetween(10, few.size() + 2);
    }

    /** A group that fails as a whole is filed one by one, which no answer shows: so the statements must. */
    @Test
    void aLongGroupWithManyYearsOfManyBodiesIsFiledTogether() {
        List<ReportFiling> group = new ArrayList<>();
        for (int year = 2015; year < 2020; year++) {
            group.addAll(group(List.of("永州市", "怀化市"), year, 9));
        }
        List<String> statements = counter.during(() -> fileAll(group).body("status", everyItem(equalTo(200))));

        assertThat(group).hasSize(90);
        assertThat(statements.stream().filter(sql -> sql.startsWith("insert into revision (")))
                .hasSize(1);
        assertThat(statements.stream().filter(sql -> sql.startsWith("insert into revision_content")))
                .hasSize(1);
    }

    /**
     * A batch goes to the server in one message; the server's log shows an update again for each of its rows. Blocks of
     * a hundred ids, which each table draws now and then, are left out.
     */
    private Set<String> kinds(StatementCounter.Work work) {
        Set<String> kinds = new HashSet<>(counter.during(work));
        kinds.removeIf(sql -> sql.contains("id_block"));
        return kinds;
    }

    @Test
    void filingASingleReportCostsABoundedNumberOfStatements() {
        Readings first = Readings.of("眉山市商务局", 2013).stating("511400", null);

        assertThat(counter.during(() -> file(first))).as("a new agency").hasSizeLessThanOrEqualTo(26);
        assertThat(counter.during(() -> file(first))).as("the same again").hasSizeLessThanOrEqualTo(4);
        for (int year = 2014; year < 2020; year++) {
            file(Readings.of("眉山市商务局", year));
        }
        assertThat(counter.during(() -> file(Readings.of("眉山市商务局", 2020))))
                .as("another year of a known agency")
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void groupsThatCreateTheSameAgenciesAtOnceMakeEachOnce() throws Exception {
        List<String> places = List.of("绵竹市", "江油市", "华蓥市");
        List<Callable<List<Integer>>> calls = IntStream.range(0, 6)
                .<Callable<List<Integer>>>mapToObj(i -> () -> {
                    List<ReportFiling> group = new ArrayList<>(group(places, 2010 + i, 12));
                    Collections.rotate(group, i * 7);
                    return fileAll(group).statusCode(200).extract().path("status");
                })
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        for (Future<List<Integer>> statuses : pool.invokeAll(calls)) {
            assertThat(statuses.get()).hasSize(36).containsOnly(200);
        }
        pool.shutdown();

        for (String place : places) {
            given().queryParam("name", place + "商务局")
                    .get("/agencies/candidates")
                    .then()
                    .body("size()", equalTo(1));
        }
    }

    @Test
    void theStandingRisesWithEachChangeAndIsTheSameInWhateverOrderRevisionsCome() {
        Readings early = Readings.of("阆中市商务局", 2020);
        Readings late = early.in("corrected").saying("更正。").publishedOn(LocalDate.of(2021, 6, 1));

        FilingReceipt first = file(early);
        FilingReceipt second = file(late);

        assertThat(first.standing()).isEqualTo(1);
        assertThat(second.standing())
                .as("a message of standing 1 is stale from now on")
                .isEqualTo(2);
        assertThat(second.active()).isTrue();

        Readings other = Readings.of("万源市商务局", 2020);
        FilingReceipt lateFirst = file(other.in("corrected").saying("更正。").publishedOn(LocalDate.of(2021, 6, 1)));
        FilingReceipt earlyLast = file(other);
        assertThat(lateFirst.active()).isTrue();
        assertThat(earlyLast.active()).isFalse();
        assertThat(earlyLast.standing()).isEqualTo(1);
    }

    @Test
    void whoeverKeepsFiguresCanFetchThoseThatCount() {
        FilingReceipt receipt =
                file(Readings.of("都江堰市商务局", 2020).saying("我局收费5元。").withFaults(1));
        FilingReceipt other = file(Readings.of("都江堰市教育局", 2020).saying("我局收费7元。"));
        List<Long> ids = List.of(receipt.reportId(), -1L, other.reportId());

        figures(ids)
                .statusCode(200)
                .body("[0].receipt.revisionId", equalTo((int) receipt.revisionId()))
                .body("[0].receipt.standing", equalTo(1))
                .body("[0].observations.indicator", equalTo(List.of("fees.requests")))
                .body("[0].observations.value", equalTo(List.of(5)))
                .body("[0].observations[0].evidence.quote", equalTo("我局收费5元。"))
                .body("[0].observations[0].evidence.start", equalTo(4))
                .body("[0].problems.code", equalTo(List.of("UNKNOWN_ROW")))
                .body("[1]", equalTo(null))
                .body("[2].observations.value", equalTo(List.of(7)));
        assertThat(counter.during(() -> figures(ids))).hasSize(1);
        given().contentType("application/json")
                .body(ids)
                .post("/reports/figures")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse figures(List<Long> ids) {
        return given().header("Authorization", "Bearer " + Tokens.with("service"))
                .contentType("application/json")
                .body(ids)
                .post("/reports/figures")
                .then();
    }

    @Test
    void theDataVersionRisesWithAFilingAndNotWithItsRepetition() {
        Readings readings = Readings.of("射洪市商务局", 2020);
        long before = version();

        file(readings);
        long after = version();
        file(readings);

        assertThat(after).isGreaterThan(before);
        assertThat(version()).isEqualTo(after);
        assertThat(counter.during(GroupFilingHttpTest::version)).hasSize(1);
    }

    private static long version() {
        return given().get("/data-version")
                .then()
                .statusCode(200)
                .extract()
                .<Number>path("version")
                .longValue();
    }

    private static List<ReportFiling> group(List<String> places, int year, int bureaus) {
        return places.stream()
                .flatMap(place -> BUREAUS.stream().limit(bureaus).map(bureau -> Readings.of(place + bureau, year)))
                .map(Readings::filing)
                .toList();
    }
}
