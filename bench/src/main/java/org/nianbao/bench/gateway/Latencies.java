package org.nianbao.bench.gateway;

import java.util.Arrays;

/**
 * How long each request of a run took.
 *
 * @param nanos of the requests that were answered as expected, ascending
 * @param failures requests that were not
 * @param seconds that the run took
 */
record Latencies(long[] nanos, long failures, double seconds) {

    private static final double NANOS_PER_MILLI = 1_000_000;

    static Latencies of(long[] unsorted, long failures, double seconds) {
        long[] sorted = unsorted.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, failures, seconds);
    }

    /** Milliseconds that this share of the requests did not exceed; not a number when none was answered. */
    double percentile(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(at, 0)] / NANOS_PER_MILLI;
    }

    double perSecond() {
        return nanos.length / seconds;
    }
}
