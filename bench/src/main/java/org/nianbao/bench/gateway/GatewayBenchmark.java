package org.nianbao.bench.gateway;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the gateway over services that run. Everything stands on one machine, this client too: the figures say what
 * such a machine does, and what the gateway adds.
 */
public final class GatewayBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

    /** Of each question, each way, before the first is measured: what all of them use is compiled by then. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final int WARM_UP_CONNECTIONS = 8;

    /** Before each row, so that what the row before left in the queues is worked off. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String ROW = "%-44s %-8s %11d %9.1f %9.2f %9.2f %7d%n";

    private final Services services;
    private final Duration each;
    private final Load load = new Load();
    private long errors;

    /** @param each how long each question is asked */
    public GatewayBenchmark(Services services, Duration each) {
        this.services = services;
        this.each = each;
    }

    /** How many reports are filed before anything is measured. */
    public static int reports() {
        return Bureaus.list().size() * (Bureaus.LAST_YEAR - Bureaus.FIRST_YEAR + 1);
    }

    /** @param step run after each report */
    public void fill(Runnable step) throws InterruptedException {
        new HouseFilling(load, services).fill(Bureaus.list(), step);
    }

    /**
     * Prints a row for each question, way and number of connections, and last one line of key=value figures, of the
     * first question.
     *
     * @return true when no request failed
     */
    public boolean run(PrintStream out) throws IOException, InterruptedException {
        Questions questions = Questions.about(services, load);
        Map<String, Question> direct = questions.direct();
        Map<String, Question> ofGateway = questions.ofGateway();
        for (String name : ofGateway.keySet()) {
            load.run(ofGateway.get(name), WARM_UP_CONNECTIONS, WARM_UP);
            load.run(direct.get(name), WARM_UP_CONNECTIONS, WARM_UP);
        }
        out.printf(
                "%-44s %-8s %11s %9s %9s %9s %7s%n",
                "question", "asked", "connections", "per s", "p50 ms", "p99 ms", "errors");
        Latencies directly = null;
        Latencies one = null;
        Latencies sixtyFour = null;
        for (String name : List.of(Questions.ONE_AGENCY, Questions.FIFTY, Questions.REGION)) {
            List<Latencies> byGateway = measure(out, "gateway", ofGateway.get(name));
            List<Latencies> byServices = measure(out, "services", direct.get(name));
            if (name.equals(Questions.ONE_AGENCY)) {
                directly = byServices.get(0);
                one = byGateway.get(0);
                sixtyFour = byGateway.get(CONNECTIONS.indexOf(64));
            }
        }
        measure(out, "gateway", questions.unchanged(load));
        out.printf(
                Locale.ROOT,
                "direct_p50_ms=%.2f gateway_p50_ms=%.2f rps_64=%.0f p50_64_ms=%.2f p99_64_ms=%.2f errors=%d%n",
                directly.percentile(0.5),
                one.percentile(0.5),
                sixtyFour.perSecond(),
                sixtyFour.percentile(0.5),
                sixtyFour.percentile(0.99),
                errors);
        return errors == 0;
    }

    private List<Latencies> measure(PrintStream out, String way, Question question) throws InterruptedException {
        var measured = new ArrayList<Latencies>();
        for (int connections : CONNECTIONS) {
            Thread.sleep(PAUSE.toMillis());
            Latencies found = load.run(question, connections, each);
            errors += found.failures();
            measured.add(found);
            out.printf(
                    Locale.ROOT,
                    ROW,
                    question.name(),
                    way,
                    connections,
                    found.perSecond(),
                    found.percentile(0.5),
                    found.percentile(0.99),
                    found.failures());
        }
        return measured;
    }
}
