package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long ingest-service has spent in each step of its work, over all its threads, as its metrics say. */
final class Steps {

    private static final Pattern SUM = pattern("sum");
    private static final Pattern COUNT = pattern("count");

    private final ServiceClient ingest;

    Steps(URI ingest) {
        this.ingest = new ServiceClient(ingest);
    }

    /** Seconds since the start of the process, by step. */
    Map<String, Double> seconds() throws IOException, InterruptedException {
        return read(SUM);
    }

    /**
     * How often each step was done since the start of the process; a call to another service is one, whatever it holds.
     */
    Map<String, Double> times() throws IOException, InterruptedException {
        return read(COUNT);
    }

    private Map<String, Double> read(Pattern pattern) throws IOException, InterruptedException {
        var figures = new TreeMap<String, Double>();
        Matcher found = pattern.matcher(ingest.text("/q/metrics"));
        while (found.find()) {
            figures.merge(found.group(1), Double.parseDouble(found.group(2)), Double::sum);
        }
        return figures;
    }

    private static Pattern pattern(String figure) {
        return Pattern.compile(
                "^nianbao_step_seconds_" + figure + "\\{[^}]*step=\"([a-z]+)\"[^}]*\\} (\\S+)$", Pattern.MULTILINE);
    }
}
