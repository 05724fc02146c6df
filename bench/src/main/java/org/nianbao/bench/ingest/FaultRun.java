package org.nianbao.bench.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files documents while processes are killed at random moments, and then counts: each accepted document must be filed
 * exactly once, or be in quarantine with a reason.
 */
public final class FaultRun {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int COMPLAINTS = 20;

    private final Settings settings;
    private final Processes processes;
    private final PrintStream out;

    /**
     * How hard it is made.
     *
     * @param documents to be filed
     * @param kills how many processes are killed while they are, spread over the time it takes
     * @param victims the processes that are killed; empty for all
     * @param seed decides documents, victims and moments; only the processes' own pace differs between two runs
     * @param outage how long catalog and, after it, stats are left dead; zero for not at all
     */
    public record Settings(int documents, int kills, List<String> victims, long seed, int atOnce, Duration outage) {}

    public FaultRun(Settings settings, Processes processes, PrintStream out) {
        this.settings = settings;
        this.processes = processes;
        this.out = out;
    }

    /**
     * Prints what was done and a last line of key=value figures.
     *
     * @param entrances addresses of the ingest-service processes, used in turn
     * @return true when every document was filed once
     */
    public boolean run(List<URI> entrances, URI catalog, URI stats, String token)
            throws IOException, InterruptedException {
        List<MadeDocument> corpus = IngestCorpus.make(settings.documents(), settings.seed());
        var accepted = new AtomicInteger();
        var sender = new Sender(entrances, token, settings.atOnce());
        long start = System.nanoTime();
        Thread faults = new Thread(() -> makeFaults(accepted), "faults");
        faults.start();
        Map<String, Long> jobs = sender.send(corpus, accepted::incrementAndGet);
        printf(
                "%.1f s: all %d documents are accepted; answers other than 202: %s%n",
                seconds(start), jobs.size(), new TreeMap<>(sender.refusals()));
        faults.join();
        processes.awaitReady();
        var queue = new Queue(entrances.get(0));
        boolean ended = queue.awaitEmpty(PATIENCE);
        double seconds = seconds(start);
        Verdict verdict = Verdict.of(corpus, queue, new Census(catalog, stats));
        printf("%.1f s: %s%n", seconds, ended ? "every job has ended" : "jobs are still open after all patience");
        verdict.lost().stream().limit(COMPLAINTS).forEach(line -> out.println("lost: " + line));
        verdict.doubled().stream().limit(COMPLAINTS).forEach(line -> out.println("doubled: " + line));
        printf(
                "seed=%d kills=%d accepted=%d filed=%d quarantined=%d lost=%d doubled=%d seconds=%.0f%n",
                settings.seed(),
                settings.kills(),
                verdict.accepted(),
                verdict.filed(),
                verdict.quarantined().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                verdict.lost().size(),
                verdict.doubled().size(),
                seconds);
        if (!verdict.quarantined().isEmpty()) {
            out.println("in quarantine, by reason: " + verdict.quarantined());
        }
        return ended && verdict.good();
    }

    private void makeFaults(AtomicInteger accepted) {
        var random = new Random(settings.seed());
        List<String> victims = settings.victims().isEmpty() ? processes.names() : settings.victims();
        try {
            for (int kill = 1; kill <= settings.kills(); kill++) {
                // Somewhere in this kill's share of the documents.
                long share = settings.documents() / (settings.kills() + 1L);
                await(accepted, kill * share - random.nextLong(Math.max(1, share / 2)));
                Thread.sleep(random.nextInt(200));
                killFor(
                        victims.get(random.nextInt(victims.size())),
                        Duration.ofMillis(random.nextInt(4_000)),
                        accepted.get());
            }
            if (!settings.outage().isZero()) {
                killFor("catalog-service", settings.outage(), accepted.get());
                killFor("stats-service", settings.outage(), accepted.get());
            }
        } catch (InterruptedException | IOException failed) {
            throw new IllegalStateException("the faults could not be made", failed);
        }
    }

    private void killFor(String victim, Duration dead, int accepted) throws InterruptedException, IOException {
        printf(
                "%s, after %d documents: kill -9 %s, started again after %d ms%n",
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS), accepted, victim, dead.toMillis());
        processes.kill(victim);
        Thread.sleep(dead.toMillis());
        processes.startAgain(victim);
    }

    private static void await(AtomicInteger accepted, long count) throws InterruptedException {
        while (accepted.get() < count) {
            Thread.sleep(10);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void printf(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
