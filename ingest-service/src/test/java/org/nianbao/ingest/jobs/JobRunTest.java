package org.nianbao.ingest.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nianbao.ingest.delivering.Delivered;
import org.nianbao.ingest.delivering.Delivery;
import org.nianbao.ingest.delivering.Unavailable;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;

import static org.assertj.core.api.Assertions.assertThat;

class JobRunTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-15T08:00:00Z");

    private final FakeDelivery delivery = new FakeDelivery();
    private ReportReading reading = reading("桐乡市商务局", 2013);
    private RuntimeException readerBreaks;
    private final List<Long> keptForLater = new ArrayList<>();

    @Test
    void aReportIsFiledAndItsFiguresKept() throws Exception {
        Outcome outcome = attempt(job(1, 0));

        assertThat(outcome).isEqualTo(new Outcome.Done(delivery.receipt, reading.problems()));
        assertThat(delivery.filed)
                .containsExactly(new ReportFiling("reader-1", "http://tx.gov.cn/1.html", RECEIVED, reading));
        assertThat(delivery.kept)
                .singleElement()
                .satisfies(figures -> assertThat(figures.documentSha256()).isEqualTo("ab".repeat(32)));
    }

    @Test
    void statsGetOnlyTheActiveRevision() throws Exception {
        delivery.receipt = receipt(false);
        assertThat(attempt(job(1, 0))).isInstanceOf(Outcome.Done.class);
        assertThat(delivery.kept).isEmpty();
    }

    @Test
    void withoutYearOrAgencyNothingIsFiledAndTheReasonsAreOnRecord() throws Exception {
        reading = reading(null, null);
        assertThat(attempt(job(1, 0)))
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        quarantined -> assertThat(quarantined.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.NO_FORM, ProblemCode.NO_AGENCY, ProblemCode.NO_YEAR));
        assertThat(delivery.filed).isEmpty();
    }

    /** Filed, it would end this document's job and leave the document itself out of the catalog. */
    @Test
    void theReadingOfOtherBytesThanWereAcceptedIsNeverFiled() throws Exception {
        reading = reading("桐乡市商务局", 2013, "cd".repeat(32));
        assertThat(attempt(job(1, 0)))
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(ProblemCode.READING_FAILED));
        assertThat(delivery.filed).isEmpty();
    }

    @Test
    void aServiceThatIsDownPutsTheJobOff() throws Exception {
        delivery.catalogFails = new Unavailable("catalog-service cannot be reached", null);
        assertThat(attempt(job(1, 0)))
                .isEqualTo(new Outcome.PutOff(Duration.ofSeconds(1), "catalog-service cannot be reached"));
        assertThat(attempt(job(3, 0)))
                .isEqualTo(new Outcome.PutOff(Duration.ofSeconds(4), "catalog-service cannot be reached"));
    }

    @Test
    void whenOnlyStatsIsDownTheNextAttemptFilesAgainAndThenKeepsTheFigures() throws Exception {
        delivery.statsFails = new Unavailable("stats-service cannot be reached", null);
        assertThat(attempt(job(1, 0))).isInstanceOf(Outcome.PutOff.class);
        delivery.statsFails = null;
        assertThat(attempt(job(2, 0))).isInstanceOf(Outcome.Done.class);
        assertThat(delivery.filed).hasSize(2);
        assertThat(delivery.kept).hasSize(1);
    }

    @Test
    void aRefusalEndsInQuarantineWithTheWordsOfWhoRefused() throws Exception {
        delivery.answers.put(0, new Delivered.Refused<>("catalog-service refused it: NO_YEAR: which year?"));
        assertThat(attempt(job(1, 0)))
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        quarantined -> assertThat(quarantined.problems())
                                .last()
                                .isEqualTo(Problem.error(
                                        ProblemCode.FILING_REFUSED,
                                        "catalog-service refused it: NO_YEAR: which year?",
                                        null)));
    }

    @Test
    void aDocumentThatKeepsBreakingAServiceEndsInQuarantine() throws Exception {
        delivery.answers.put(0, new Delivered.Broke<>("catalog-service answered 500"));
        assertThat(attempt(job(19, 0))).isInstanceOf(Outcome.PutOff.class);
        assertThat(attempt(job(20, 0)))
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(ProblemCode.FILING_REFUSED));
    }

    @Test
    void whatNobodyThoughtOfPutsTheJobOffRatherThanLosingIt() throws Exception {
        readerBreaks = new IllegalStateException("no connection");
        assertThat(attempt(job(1, 0))).isInstanceOf(Outcome.PutOff.class);
    }

    @Test
    void aDocumentThatKeepsKillingItsWorkersIsNotReadAgain() throws Exception {
        readerBreaks = new IllegalStateException("must not be read");
        assertThat(attempt(job(6, 5)))
                .isInstanceOfSatisfying(
                        Outcome.Quarantined.class,
                        quarantined -> assertThat(quarantined.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.READING_FAILED));
    }

    @Test
    void jobsAreDeliveredTogetherAndEachFaresByItself() throws Exception {
        ClaimedJob refused = job(2, 1, 0);
        ClaimedJob stumbled = job(3, 1, 0);
        delivery.answers.put(1, new Delivered.Refused<>("catalog-service refused it: NO_YEAR: which year?"));
        delivery.answers.put(2, new Delivered.PutOff<>("catalog-service answered 500"));

        Map<ClaimedJob, Outcome> outcomes = run(100_000).attempt(List.of(job(1, 0), refused, stumbled));

        assertThat(outcomes.get(job(1, 0))).isInstanceOf(Outcome.Done.class);
        assertThat(outcomes.get(refused)).isInstanceOf(Outcome.Quarantined.class);
        assertThat(outcomes.get(stumbled)).isInstanceOf(Outcome.PutOff.class);
        assertThat(delivery.calls).as("one to the catalog, one to stats").hasValue(2);
        assertThat(keptForLater).containsExactly(3L);
    }

    @Test
    void aCallCarriesNoMoreThanItsLimitUnlessASingleReportIsLarger() throws Exception {
        List<ClaimedJob> jobs = List.of(job(1, 1, 0), job(2, 1, 0), job(3, 1, 0));
        run(1).attempt(jobs);
        assertThat(delivery.calls)
                .as("one to the catalog and one to stats for each")
                .hasValue(6);
    }

    private Outcome attempt(ClaimedJob job) throws InterruptedException {
        Map<ClaimedJob, Outcome> outcomes = run(100_000).attempt(List.of(job));
        assertThat(outcomes).containsOnlyKeys(job);
        return outcomes.get(job);
    }

    private JobRun run(long largestCall) {
        JobReading reader = new JobReading() {
            @Override
            public ReportReading read(ClaimedJob asked) {
                if (readerBreaks != null) {
                    throw readerBreaks;
                }
                return reading;
            }

            @Override
            public void keep(ClaimedJob job, ReportReading kept) {
                keptForLater.add(job.id());
            }

            @Override
            public String readerVersion() {
                return "reader-1";
            }
        };
        RetryPlan retries = new RetryPlan(Duration.ofSeconds(1), Duration.ofMinutes(1), () -> 1);
        return new JobRun(reader, delivery, retries, largestCall, 5);
    }

    private static ClaimedJob job(int attempt, int lostLeases) {
        return job(1, attempt, lostLeases);
    }

    private static ClaimedJob job(long id, int attempt, int lostLeases) {
        return new ClaimedJob(
                id, attempt, lostLeases, "ab".repeat(32), "1.html", "http://tx.gov.cn/1.html", null, RECEIVED);
    }

    private static ReportReading reading(String agency, Integer year) {
        return reading(agency, year, "ab".repeat(32));
    }

    private static ReportReading reading(String agency, Integer year, String sha256) {
        DocumentInfo document = new DocumentInfo("1.html", sha256, "text/html", "UTF-8");
        List<Problem> problems = List.of(Problem.info(ProblemCode.NO_FORM, "no form", null));
        return new ReportReading(
                document,
                null,
                agency,
                null,
                null,
                null,
                year,
                null,
                null,
                FormEdition.NARRATIVE,
                List.of(new Section(1, "一、概述", "本年度主动公开政府信息343条。")),
                List.of(),
                List.of(),
                problems);
    }

    private static FilingReceipt receipt(boolean active) {
        return new FilingReceipt(
                FilingReceipt.Outcome.CREATED,
                7,
                "桐乡市商务局",
                false,
                41,
                42,
                active,
                2013,
                FormEdition.NARRATIVE,
                AgencyKind.DEPARTMENT,
                RegionLevel.COUNTY,
                "330483",
                "330000/330400/330483",
                null,
                Scope.OWN);
    }

    /** Remembers what it was given; fails as told. */
    private static final class FakeDelivery implements Delivery {

        private final List<ReportFiling> filed = new ArrayList<>();
        private final List<StatsFiling> kept = new ArrayList<>();
        private FilingReceipt receipt = JobRunTest.receipt(true);
        private final Map<Integer, Delivered<FilingReceipt>> answers = new HashMap<>();
        private final AtomicInteger calls = new AtomicInteger();
        private Unavailable catalogFails;
        private Unavailable statsFails;

        @Override
        public List<Delivered<FilingReceipt>> file(List<ReportFiling> filings) throws Unavailable {
            calls.incrementAndGet();
            if (catalogFails != null) {
                throw catalogFails;
            }
            filed.addAll(filings);
            return IntStream.range(0, filings.size())
                    .mapToObj(number -> answers.getOrDefault(number, new Delivered.Taken<>(receipt)))
                    .toList();
        }

        @Override
        public List<Delivered<Long>> keepFigures(List<StatsFiling> filings) throws Unavailable {
            calls.incrementAndGet();
            if (statsFails != null) {
                throw statsFails;
            }
            kept.addAll(filings);
            return filings.stream()
                    .<Delivered<Long>>map(
                            filing -> new Delivered.Taken<>(filing.receipt().reportId()))
                    .toList();
        }
    }
}
