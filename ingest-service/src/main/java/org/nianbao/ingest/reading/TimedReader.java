package org.nianbao.ingest.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;

/**
 * Reads documents with a limit on processor time, so that no document is blamed for a busy machine. A reading that
 * overruns is interrupted; should it not stop, it keeps its place among those that are read at once, so that runaways
 * can never pile up.
 */
public final class TimedReader implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Function<SourceDocument, ReportReading> reader;
    private final Limits limits;
    private final Semaphore places;
    private final ExecutorService threads;

    /**
     * How long things may take.
     *
     * @param processor time of one reading
     * @param longest time of one reading by the clock, for a machine that leaves it little of a processor
     * @param turn how long it is waited for
     */
    public record Limits(Duration processor, Duration longest, Duration turn) {}

    public TimedReader(Function<SourceDocument, ReportReading> reader, int atOnce, Limits limits) {
        this.reader = reader;
        this.limits = limits;
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
     * @param document gives the document when its turn has come, so that those that wait take no memory; what it throws
     *     is thrown on, for that the document cannot be had says nothing about it
     * @throws ReadingFailed when the time ran out or the reader itself broke down
     * @throws ReadingBusy when the document's turn did not come, or the machine left it no time
     */
    public ReportReading read(Supplier<SourceDocument> document)
            throws ReadingFailed, ReadingBusy, InterruptedException {
        return finished(inTime(document, reader));
    }

    /**
     * Does something with a document under the limits of reading, and with the same exceptions.
     *
     * @param work what it throws is a breakdown
     */
    public <T> T inTime(Supplier<SourceDocument> document, Function<SourceDocument, T> work)
            throws ReadingFailed, ReadingBusy, InterruptedException {
        if (!places.tryAcquire(limits.turn().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ReadingBusy();
        }
        Clocked<T> clocked;
        try {
            SourceDocument source = document.get();
            clocked = new Clocked<>(() -> work.apply(source));
            clocked.result = threads.submit(clocked::run);
        } catch (RuntimeException | Error notHad) {
            places.release();
            throw notHad;
        }
        return await(clocked);
    }

    private <T> T await(Clocked<T> clocked) throws ReadingFailed, ReadingBusy, InterruptedException {
        long start = System.nanoTime();
        Duration left = shorter(limits.processor(), limits.longest());
        while (true) {
            try {
                return clocked.result.get(left.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                long waited = System.nanoTime() - start;
                Duration unused = limits.processor().minusNanos(clocked.processorNanos(waited));
                left = shorter(unused, limits.longest().minusNanos(waited));
                if (left.isNegative() || left.isZero()) {
                    clocked.giveUp();
                    if (unused.isNegative() || unused.isZero()) {
                        throw new ReadingFailed(overrun(), late);
                    }
                    throw new ReadingBusy();
                }
            } catch (ExecutionException broken) {
                throw new ReadingFailed(breakdown(), broken.getCause());
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The reader catches its own breakdowns; they are told apart from what is wrong with a document by their code. */
    private static ReportReading finished(ReportReading reading) throws ReadingFailed {
        if (reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.READING_FAILED)) {
            throw new ReadingFailed(breakdown(), null);
        }
        return reading;
    }

    /** False when every place is taken; for long, only runaways do that. */
    public boolean hasPlace() {
        return places.availablePermits() > 0;
    }

    private Problem overrun() {
        return Problem.error(
                ProblemCode.LIMIT_REACHED,
                "The document could not be read within " + limits.processor().toSeconds()
                        + " seconds of processor time.",
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

    /** Work in its place, and how much processor time it has had. */
    private final class Clocked<T> {

        private final Supplier<T> work;
        private final AtomicBoolean begun = new AtomicBoolean();
        private Future<T> result;
        private volatile long thread;
        private volatile long before;

        Clocked(Supplier<T> work) {
            this.work = work;
        }

        T run() {
            if (begun.getAndSet(true)) {
                return null;
            }
            try {
                before = THREADS.getCurrentThreadCpuTime();
                thread = Thread.currentThread().getId();
                return work.get();
            } finally {
                places.release();
            }
        }

        /** A task that is given up before it begins never runs, and cannot free its place. */
        void giveUp() {
            result.cancel(true);
            if (!begun.getAndSet(true)) {
                places.release();
            }
        }

        /** @param waited what is taken for it where the machine does not tell */
        long processorNanos(long waited) {
            if (thread == 0) {
                return 0;
            }
            long now = THREADS.getThreadCpuTime(thread);
            return now < 0 || before < 0 ? waited : now - before;
        }
    }
}
