package org.nianbao.benchscale;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long a question took, in milliseconds.
 *
 * @param key of the last line; null for a question that does not stand there
 */
record Measured(String key, String question, double[] millis, int bytes) {

    Measured {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    double p99() {
        return millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.99) - 1)];
    }

    String line() {
        return String.format(
                Locale.ROOT, "%-70s median %7.1f ms   p99 %7.1f ms   %,9d bytes", question, median(), p99(), bytes);
    }
}
