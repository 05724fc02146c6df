package org.nianbao.ingest.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;

/**
 * Reads documents with a time limit. A reading that overruns is interrupted; should it not stop, it keeps its place
 * among those that are read at once, so that runaways can never pile up.
 */
public final class TimedReader implements AutoCloseable {

    private final Function<SourceDocument, ReportReading> reader;
    private final Duration timeLimit;
    private final Duration longestWait;
    private final Semaphore places;
    private final ExecutorService threads;

    public TimedReader(
            Function<SourceDocument, ReportReading> reader, int atOnce, Duration timeLimit, Duration longestWait) {
        this.reader = reader;
        this.timeLimit = timeLimit;
        this.longestWait = longestWait;
        this.places = new Semaphore(atOnce, true);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Reads one document.
     *
     * @param document gives the document when its turn has come, so that those that wait take no memory
     * @throws ReadingFailed when the time ran out or the reader itself broke down
     * @throws ReadingBusy when the document's turn did not come
     */
    public ReportReading read(Supplier<SourceDocument> document)
            throws ReadingFailed, ReadingBusy, InterruptedException {
        if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ReadingBusy();
        }
        Future<ReportReading> reading = threads.submit(() -> readInPlace(document));
        try {
            return finished(reading.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException overrun) {
            reading.cancel(true);
            throw new ReadingFailed(overrun(), overrun);
        } catch (ExecutionException broken) {
            throw new ReadingFailed(breakdown(), broken.getCause());
        }
    }

    /** The reader catches its own breakdowns; they are told apart from what is wrong with a document by their code. */
    private static ReportReading finished(ReportReading reading) throws ReadingFailed {
        if (reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.READING_FAILED)) {
            throw new ReadingFailed(breakdown(), null);
        }
        return reading;
    }

    private ReportReading readInPlace(Supplier<SourceDocument> document) {
        try {
            return reader.apply(document.get());
        } finally {
            places.release();
        }
    }

    /** False when every place is taken; for long, only runaways do that. */
    public boolean hasPlace() {
        return places.availablePermits() > 0;
    }

    private Problem overrun() {
        return Problem.error(
                ProblemCode.LIMIT_REACHED,
                "The document could not be read within " + timeLimit.toSeconds() + " seconds.",
                null);
    }

    private static Problem breakdown() {
        return Problem.error(
                ProblemCode.READING_FAILED,
                "The reader broke down over this document. It is kept, to be read again by a later reader.",
                null);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
