package org.nianbao.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long ingest-service has spent in each step of its work, over all its threads, as its metrics say. */
final class Steps {

    private static final Pattern SUM =
            Pattern.compile("^nianbao_step_seconds_sum\\{[^}]*step=\"([a-z]+)\"[^}]*\\} (\\S+)$", Pattern.MULTILINE);

    private final ServiceClient ingest;

    Steps(URI ingest) {
        this.ingest = new ServiceClient(ingest);
    }

    /** Seconds since the start of the process, by step. */
    Map<String, Double> seconds() throws IOException, InterruptedException {
        var seconds = new TreeMap<String, Double>();
        Matcher found = SUM.matcher(ingest.text("/q/metrics"));
        while (found.find()) {
            seconds.merge(found.group(1), Double.parseDouble(found.group(2)), Double::sum);
        }
        return seconds;
    }
}
