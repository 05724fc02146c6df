package org.nianbao.bench.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How many documents a second come from {@code POST} to their figures in stats, and where the time goes. */
public final class IngestBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int COMPLAINTS = 10;

    private final Settings settings;
    private final Supplier<Map<String, Duration>> processorTimes;

    /**
     * What is measured.
     *
     * @param documents how many are measured
     * @param warmUp how many are filed before, so that the services run as they do after the first minutes
     * @param atOnce how many are sent at the same time
     * @param atRandom whether the reports contradict themselves, each figure being drawn by itself
     */
    public record Settings(int documents, int warmUp, long seed, int atOnce, boolean atRandom) {}

    /**
     * Where the services are, and who may file.
     *
     * @param ingestMetrics where ingest-service shows its metrics
     */
    public record Services(URI entrance, URI ingest, URI ingestMetrics, URI catalog, URI stats, String token) {}

    /** @param processorTimes the processor time each process has used so far, by its name */
    public IngestBenchmark(Settings settings, Supplier<Map<String, Duration>> processorTimes) {
        this.settings = settings;
        this.processorTimes = processorTimes;
    }

    /**
     * Prints the tables and the line of figures.
     *
     * @param accepted run after each document that was accepted
     * @return true when nothing was lost or doubled
     */
    public boolean run(Services services, PrintStream out, Runnable accepted) throws IOException, InterruptedException {
        List<MadeDocument> corpus =
                IngestCorpus.make(settings.warmUp() + settings.documents(), settings.seed(), settings.atRandom());
        var queue = new Queue(services.ingest());
        var steps = new Steps(services.ingestMetrics());
        var sender = new Sender(List.of(services.entrance()), services.token(), settings.atOnce());
        sender.send(corpus.subList(0, settings.warmUp()), accepted);
        require(queue.awaitEmpty(PATIENCE));

        Map<String, Double> stepsBefore = steps.seconds();
        Map<String, Double> timesBefore = steps.times();
        Map<String, Duration> processorBefore = processorTimes.get();
        long start = System.nanoTime();
        sender.send(corpus.subList(settings.warmUp(), corpus.size()), accepted);
        double sent = secondsSince(start);
        require(queue.awaitEmpty(PATIENCE));
        double seconds = secondsSince(start);
        printProcesses(out, processorBefore, processorTimes.get());
        printSteps(out, stepsBefore, steps.seconds());
        printCalls(out, timesBefore, steps.times());
        var census = new Census(services.catalog(), services.stats());
        Verdict verdict = Verdict.of(corpus, queue, census);
        printf(out, "%d documents accepted in %.1f s, in stats after %.1f s%n", settings.documents(), sent, seconds);
        printf(
                out,
                "filed %d, quarantined %s, answers other than 202: %s%n",
                verdict.filed(),
                verdict.quarantined(),
                sender.refusals());
        printf(out, "findings: %.2f a report%n", (double) census.findings() / corpus.size());
        verdict.lost().stream().limit(COMPLAINTS).forEach(line -> out.println("lost: " + line));
        verdict.doubled().stream().limit(COMPLAINTS).forEach(line -> out.println("doubled: " + line));
        printf(
                out,
                "docs_per_s=%.1f lost=%d doubled=%d%n",
                settings.documents() / seconds,
                verdict.lost().size(),
                verdict.doubled().size());
        return verdict.good();
    }

    private void printProcesses(PrintStream out, Map<String, Duration> before, Map<String, Duration> after) {
        out.println("processor time per document, by process");
        var names = new TreeMap<>(after);
        names.forEach((name, used) -> printf(
                out,
                "  %-16s %6.2f ms%n",
                name,
                used.minus(before.getOrDefault(name, Duration.ZERO)).toNanos() / 1e6 / settings.documents()));
    }

    private void printSteps(PrintStream out, Map<String, Double> before, Map<String, Double> after) {
        out.println("time per document in ingest-service, by step (threads wait in it too)");
        after.forEach((step, seconds) -> printf(
                out,
                "  %-16s %6.2f ms%n",
                step,
                (seconds - before.getOrDefault(step, 0.0)) * 1e3 / settings.documents()));
    }

    private void printCalls(PrintStream out, Map<String, Double> before, Map<String, Double> after) {
        out.println("documents in one call or transaction of ingest-service");
        after.forEach((step, times) ->
                printf(out, "  %-16s %6.1f%n", step, settings.documents() / (times - before.getOrDefault(step, 0.0))));
    }

    private static void printf(PrintStream out, String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void require(boolean ended) throws IOException {
        if (!ended) {
            throw new IOException("The jobs did not come to their end within " + PATIENCE.toMinutes() + " minutes.");
        }
    }
}
