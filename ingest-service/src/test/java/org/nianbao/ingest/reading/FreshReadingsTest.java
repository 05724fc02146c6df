package org.nianbao.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Samples;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

class FreshReadingsTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final int MUCH = 10_000_000;

    private final ReadingPress press = new ReadingPress(JSON);
    private final ReportReading reading = new ReportReader()
            .read(SourceDocument.of("a.txt", Samples.report("1").getBytes(StandardCharsets.UTF_8)));
    private final String sha256 = reading.document().sha256();

    /**
     * A database that dies before a commit gives the job's number again, maybe to another process's document; what was
     * read for the first must never be filed for the second.
     */
    @Test
    void whereAJobsNumberWasGivenAgainTheOtherDocumentsReadingIsNotTaken() {
        FreshReadings fresh = new FreshReadings(1, MUCH, press);
        fresh.put(7, reading);
        fresh.put(8, reading);
        String other = "0".repeat(64);
        assertThat(fresh.take(7, other)).as("packed").isEmpty();
        assertThat(fresh.take(8, other)).as("whole").isEmpty();
    }

    @Test
    void aReadingIsTakenOnce() {
        FreshReadings fresh = new FreshReadings(2, MUCH, press);
        fresh.put(7, reading);
        assertThat(fresh.take(7, sha256)).containsSame(reading);
        assertThat(fresh.take(7, sha256)).isEmpty();
    }

    @Test
    void whenDocumentsComeFasterThanTheyAreWorkedOnNoneIsReadTwice() {
        FreshReadings fresh = new FreshReadings(2, MUCH, press);
        for (long job = 1; job <= 500; job++) {
            fresh.put(job, reading);
        }
        for (long job = 1; job <= 500; job++) {
            assertThat(fresh.take(job, sha256)).as("job %d", job).contains(reading);
        }
    }

    @Test
    void aReadingThatWasPackedIsTheSame() {
        assertThat(reading.observations()).isNotEmpty();
        assertThat(press.unpack(press.pack(reading))).isEqualTo(reading);
    }

    @Test
    void theOldestGoWhenThereIsNoRoomEvenForPackedOnes() {
        int size = press.pack(reading).length;
        FreshReadings fresh = new FreshReadings(1, 2L * size, press);
        for (long job = 1; job <= 4; job++) {
            fresh.put(job, reading);
        }
        assertThat(fresh.take(1, sha256)).isEmpty();
        assertThat(fresh.take(2, sha256)).contains(reading);
        assertThat(fresh.take(3, sha256)).contains(reading);
        assertThat(fresh.take(4, sha256)).contains(reading);
    }

    @Test
    void aReadingPutAgainAfterAnAttemptThatFailedIsKeptOnce() {
        FreshReadings fresh = new FreshReadings(1, MUCH, press);
        fresh.put(1, reading);
        fresh.put(2, reading);
        fresh.put(1, reading);
        assertThat(fresh.take(1, sha256)).contains(reading);
        assertThat(fresh.take(1, sha256)).isEqualTo(Optional.empty());
    }
}
