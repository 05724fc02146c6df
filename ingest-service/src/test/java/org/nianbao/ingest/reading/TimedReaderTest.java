package org.nianbao.ingest.reading;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimedReaderTest {

    private static final ReportReading READING =
            ReportReading.unreadable(new DocumentInfo("a.txt", "", null, null), List.of());
    private static final Duration PROCESSOR = Duration.ofMillis(100);
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final SourceDocument DOCUMENT = SourceDocument.of("a.txt", new byte[0]);

    @Test
    void aReadingInTimeIsHandedOver() throws Exception {
        try (TimedReader reader = reader(document -> READING)) {
            assertThat(reader.read(() -> DOCUMENT)).isSameAs(READING);
        }
    }

    @Test
    void aReadingThatOverrunsIsGivenUp() {
        try (TimedReader reader = reader(document -> computeUntilInterrupted())) {
            assertFailure(reader, ProblemCode.LIMIT_REACHED);
        }
    }

    @Test
    void noDocumentIsBlamedForABusyMachine() throws Exception {
        try (TimedReader reader = reader(document -> pause(PROCESSOR.multipliedBy(3)))) {
            assertThat(reader.read(() -> DOCUMENT)).isSameAs(READING);
        }
        TimedReader.Limits impatient = new TimedReader.Limits(PROCESSOR, PROCESSOR.multipliedBy(2), WAIT);
        try (TimedReader reader = new TimedReader(document -> pause(Duration.ofSeconds(30)), 1, impatient)) {
            assertThatThrownBy(() -> reader.read(() -> DOCUMENT)).isInstanceOf(ReadingBusy.class);
        }
    }

    @Test
    void thatADocumentCannotBeHadIsNoBreakdownOfTheReader() throws Exception {
        try (TimedReader reader = reader(document -> READING)) {
            assertThatThrownBy(() -> reader.read(() -> {
                        throw new IllegalStateException("the database is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(reader.read(() -> DOCUMENT))
                    .as("its place is free again")
                    .isSameAs(READING);
        }
    }

    @Test
    void aReaderThatBreaksDownIsAProblemAndNotTheEnd() throws Exception {
        try (TimedReader reader = reader(document -> {
            throw new StackOverflowError("nested too deeply");
        })) {
            assertFailure(reader, ProblemCode.READING_FAILED);
            assertFailure(reader, ProblemCode.READING_FAILED);
            assertThat(reader.hasPlace()).isTrue();
        }
    }

    @Test
    void aBreakdownThatTheReaderCaughtItselfIsNoFaultOfTheDocument() {
        ReportReading brokenDown = ReportReading.unreadable(
                new DocumentInfo("report.html", "0".repeat(64), null, null),
                List.of(Problem.error(ProblemCode.READING_FAILED, "The reader failed.", null)));
        try (TimedReader reader = reader(document -> brokenDown)) {
            assertFailure(reader, ProblemCode.READING_FAILED);
        }
    }

    @Test
    void aRunawayKeepsItsPlaceUntilItEnds() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (TimedReader reader = reader(document -> holdOn(end))) {
            assertFailure(reader, ProblemCode.LIMIT_REACHED);
            assertThatThrownBy(() -> reader.read(() -> DOCUMENT)).isInstanceOf(ReadingBusy.class);
            end.countDown();
            while (!reader.hasPlace()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void assertFailure(TimedReader reader, ProblemCode code) {
        assertThatThrownBy(() -> reader.read(() -> DOCUMENT))
                .isInstanceOfSatisfying(
                        ReadingFailed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo(code));
    }

    private static TimedReader reader(Function<SourceDocument, ReportReading> work) {
        return new TimedReader(work, 1, new TimedReader.Limits(PROCESSOR, Duration.ofMinutes(2), WAIT));
    }

    private static ReportReading pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
        return READING;
    }

    private static ReportReading computeUntilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return READING;
    }

    /** Deaf to interruption, as code with a loop that never looks up is. */
    private static ReportReading holdOn(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return READING;
    }
}
