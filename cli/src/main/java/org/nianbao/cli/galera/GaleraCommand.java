package org.nianbao.cli.galera;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.nianbao.bench.ingest.Census;
import org.nianbao.bench.ingest.IngestCorpus;
import org.nianbao.bench.ingest.MadeDocument;
import org.nianbao.bench.ingest.Queue;
import org.nianbao.bench.ingest.Sender;
import org.nianbao.bench.ingest.Verdict;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench galera}: whether a cluster loses or doubles anything while its parts die. */
@Command(
        name = "galera",
        description =
                "Starts three MariaDB Galera nodes, two processes of each service and a balancer; files documents"
                        + " through it while a database and one process of each kind are killed and links are cut, asks the"
                        + " gateway all the while, and counts what is there in the end. Exit code 0 when nothing was lost or"
                        + " doubled and the three databases hold the same, else 2. Needs Linux and Debian's galera-4, rsync, haproxy.",
        mixinStandardHelpOptions = true)
public final class GaleraCommand implements Callable<Integer> {

    private static final int FALLS_SHORT = 2;
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many are filed (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(names = "--seed", defaultValue = "1", description = "Which documents (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--spread",
            description = "Services write to all three databases instead of to the first one that lives.")
    private boolean spread;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep data and logs there; nobody's user must reach it.")
    private Path keep;

    private long start;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        ClusterTools tools = ClusterTools.find();
        Path folder = keep == null ? Files.createTempDirectory("nianbao-galera-") : keep.toAbsolutePath();
        Files.createDirectories(folder);
        // The databases run as another user where this runs as root.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try {
            return run(folder, tools) ? 0 : FALLS_SHORT;
        } finally {
            if (keep == null) {
                PrivateFiles.deleteTree(folder);
            }
        }
    }

    private boolean run(Path folder, ClusterTools tools) throws IOException, InterruptedException, SQLException {
        say("starting three databases");
        try (GaleraCluster cluster = GaleraCluster.start(folder.resolve("galera"), tools)) {
            Ports first = Ports.free();
            Ports second = Ports.free();
            Ports own = Ports.free();
            var settings = new HouseSettings(
                            ProjectFolder.get(), folder.resolve("data"), first, "127.0.0.1", ServerSettings.DURABLE)
                    .inPairs(second, own, cluster.environment(spread));
            try (Balancer balancer = Balancer.start(folder, tools, own, first, second);
                    House house = House.start(settings, GaleraCommand::say)) {
                return fileAndCount(cluster, house, own);
            }
        }
    }

    private boolean fileAndCount(GaleraCluster cluster, House house, Ports balancer)
            throws IOException, InterruptedException, SQLException {
        List<MadeDocument> corpus = IngestCorpus.make(documents, seed);
        var accepted = new AtomicInteger();
        URI gateway = Balancer.address(balancer.gateway());
        var sender = new Sender(List.of(gateway), house.contributorToken(), AT_ONCE);
        var faults = new ClusterFaults(
                house,
                cluster,
                documents,
                accepted,
                line -> out().printf("%.1f s, %d accepted: %s%n", seconds(), accepted.get(), line));
        start = System.nanoTime();
        var asker = new Asker(gateway);
        var breaking = new FutureTask<>(() -> breakThings(faults));
        new Thread(breaking, "faults").start();
        sender.send(corpus, () -> {
            accepted.incrementAndGet();
            faults.keepPace();
        });
        out().printf("%.1f s: all %d documents are accepted%n", seconds(), accepted.get());
        boolean broken = outcome(breaking);
        house.awaitReady();
        var queue = new Queue(Balancer.address(balancer.ingest()));
        boolean ended = queue.awaitEmpty(PATIENCE);
        asker.stop();
        Verdict verdict = Verdict.of(
                corpus, queue, new Census(Balancer.address(balancer.catalog()), Balancer.address(balancer.stats())));
        boolean same = compare(cluster);
        tell(verdict, sender.refusals(), asker);
        return ended && broken && same && verdict.good();
    }

    private static boolean outcome(FutureTask<Boolean> breaking) throws InterruptedException {
        try {
            return breaking.get();
        } catch (ExecutionException stopped) {
            throw new IllegalStateException("the faults could not be made", stopped);
        }
    }

    /** False when not all could be broken: then the figures prove nothing. */
    private static boolean breakThings(ClusterFaults faults) throws InterruptedException {
        try {
            faults.make();
            return true;
        } catch (IOException | SQLException | RuntimeException failed) {
            out().println("The faults could not all be made: " + failed);
            return false;
        }
    }

    /** Whether the three databases hold the same number of revisions and reports with figures. */
    private static boolean compare(GaleraCluster cluster) throws SQLException {
        boolean same = true;
        for (GaleraNode node : cluster.nodes()) {
            // How far reads went elsewhere than writes; a node that was killed has counted anew since.
            out().printf(
                            "%s answered %d queries and was the first to make %d changes%n",
                            node.name(), node.status("COM_SELECT"), node.status("WSREP_REPLICATED"));
        }
        for (String table : List.of("nianbao_catalog.revision", "nianbao_stats.filed_report", "nianbao_ingest.job")) {
            long expected = cluster.nodes().get(0).count("SELECT COUNT(*) FROM " + table);
            for (GaleraNode node : cluster.nodes()) {
                long count = node.count("SELECT COUNT(*) FROM " + table);
                same &= count == expected;
                out().printf("%-28s in %s: %d%n", table, node.name(), count);
            }
        }
        return same;
    }

    private void tell(Verdict verdict, Map<String, Integer> refusals, Asker asker) {
        verdict.lost().stream().limit(20).forEach(line -> out().println("lost: " + line));
        verdict.doubled().stream().limit(20).forEach(line -> out().println("doubled: " + line));
        out().println("uploads answered other than 202, and sent again: " + refusals);
        out().println("questions that failed: " + asker.failures() + " of " + asker.asked());
        out().printf(
                        "documents=%d filed=%d quarantined=%d lost=%d doubled=%d uploads_again=%d asked=%d failed=%d seconds=%.0f%n",
                        verdict.accepted(),
                        verdict.filed(),
                        sum(verdict.quarantined()),
                        verdict.lost().size(),
                        verdict.doubled().size(),
                        sum(refusals),
                        asker.asked(),
                        sum(asker.failures()),
                        seconds());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private static PrintStream out() {
        return System.out;
    }

    private static void say(String line) {
        System.err.println("  " + line);
    }
}
