package org.nianbao.reader.decoding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** What one document has used up of its limits, and the problems met in it so far. */
final class Work {

    /** The limits that let the reading go on with what was read until then. */
    enum Limit {
        CELLS,
        CHARACTERS,
        TIME,
        PAGES
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final long deadline;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
    private long cells;
    private long characters;

    Work(Limits limits) {
        this.limits = limits;
        this.deadline = spentNanos() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    /** True while there is time; false once it is over, which is then on record. */
    boolean inTime() {
        return spentNanos() - deadline < 0
                || over(Limit.TIME, "Reading took longer than " + limits.time().toSeconds() + " seconds");
    }

    /** True when cells that cover so many places of the grid still fit. */
    boolean fits(long places) {
        cells += places;
        return cells <= limits.cells() || over(Limit.CELLS, "The tables have more than " + limits.cells() + " cells");
    }

    /** True when so many characters of text still fit. */
    boolean fitsText(long length) {
        characters += length;
        return characters <= limits.characters()
                || over(Limit.CHARACTERS, "The text is longer than " + limits.characters() + " characters");
    }

    boolean fitsPages(int page) {
        return page <= limits.pages() || over(Limit.PAGES, "The document has more than " + limits.pages() + " pages");
    }

    /** What this thread has worked, so that no document is cut off because others kept the processor. */
    private static long spentNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** The problem that a document without any text has. */
    UnreadableDocument nothingRead() {
        return problems.stream()
                .filter(problem -> problem.code() == ProblemCode.LIMIT_REACHED)
                .findFirst()
                .map(limit -> new UnreadableDocument(limit.code(), limit.message()))
                .orElseGet(() -> new UnreadableDocument(ProblemCode.EMPTY_DOCUMENT, "The document shows no text."));
    }

    /** Whether a limit was passed, so that what follows need not be looked at. */
    boolean exhausted() {
        return !reached.isEmpty() || !inTime();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean over(Limit limit, String what) {
        if (reached.add(limit)) {
            problems.add(Problem.warning(ProblemCode.LIMIT_REACHED, what + "; what follows was left unread.", null));
        }
        return false;
    }
}
