package org.nianbao.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads documents of every format, changed by chance, and holds the reader to its bounds: it answers, it never breaks
 * down, and a document takes no more processor time and no more memory than stated here. The documents of the test
 * resources, made ones in each format, and the real reports where they lie beside the project.
 *
 * <p>A longer run: {@code ./mvnw -pl libs/report-reader -am test -Dtest=FuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.seconds=3600 -Dfuzz.seed=7}. A failure names the document and the seed
 * that changes it in the same way.
 */
class FuzzTest {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 8));
    private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);
    /** Processor time for one document of these sizes, on a machine that does other work too. */
    private static final Duration MOST_TIME = Limits.DEFAULT.time();
    /** What one document may allocate in all, however short its life: a fixed part, and a multiple of its bytes. */
    private static final long ALLOCATED = 256L << 20;

    private static final long ALLOCATED_PER_BYTE = 4_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ReportReader reader = new ReportReader();

    private record Original(String name, byte[] bytes) {}

    @Test
    void changedDocumentsAreAnsweredWithinBounds() throws IOException {
        List<Original> originals = originals();
        long end = System.nanoTime() + TIME.toNanos();
        long seed = FIRST_SEED;
        while (System.nanoTime() - end < 0) {
            Original original = originals.get((int) (seed % originals.size()));
            check(original.name() + ", seed " + seed, new Mutations(seed).of(original.bytes()));
            seed++;
        }
        assertThat(seed - FIRST_SEED).as("documents read").isGreaterThan(20);
    }

    private void check(String name, byte[] bytes) {
        long time = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        ReportReading reading = reader.read(SourceDocument.of(name, bytes));
        assertThat(THREADS.getCurrentThreadCpuTime() - time)
                .as("processor time of " + name)
                .isLessThan(MOST_TIME.toNanos());
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated)
                .as("bytes allocated for " + name)
                .isLessThan(ALLOCATED + ALLOCATED_PER_BYTE * bytes.length);
        assertThat(reading.readable() || !reading.problems().isEmpty()).as(name).isTrue();
        assertThat(reading.problems()).as(name).noneMatch(problem -> problem.code() == ProblemCode.READING_FAILED);
    }

    private static List<Original> originals() throws IOException {
        var originals = new ArrayList<Original>();
        originals.add(new Original("made.txt", MadeDocuments.text().getBytes(StandardCharsets.UTF_8)));
        originals.add(new Original("made.html", MadeDocuments.html("gbk").getBytes(Charset.forName("GBK"))));
        originals.add(new Original("made.pdf", MadeDocuments.pdf()));
        originals.add(new Original("made.docx", MadeDocuments.docx()));
        for (Path file : Samples.listWithRealReports()) {
            originals.add(new Original(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return originals;
    }
}
