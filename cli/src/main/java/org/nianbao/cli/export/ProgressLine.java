package org.nianbao.cli.export;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** One line on standard error that tells how far an export has come; how much there will be nobody knows. */
final class ProgressLine {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintStream out = System.err;
    private final boolean terminal = System.console() != null;
    private final String what;
    private long last = System.nanoTime();

    ProgressLine(String what) {
        this.what = what;
    }

    void show(long rows, long bytes) {
        if (terminal && System.nanoTime() - last > EVERY) {
            last = System.nanoTime();
            out.print("\r" + line(rows, bytes));
            out.flush();
        }
    }

    void end(long rows, long bytes) {
        out.println((terminal ? "\r" : "") + line(rows, bytes));
    }

    private String line(long rows, long bytes) {
        return String.format(Locale.ROOT, "%s: %,d rows, %,.1f MB", what, rows, bytes / 1e6);
    }
}
