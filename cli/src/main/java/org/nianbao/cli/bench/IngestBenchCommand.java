package org.nianbao.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.bench.ingest.IngestBenchmark;
import org.nianbao.bench.ingest.IngestCorpus;
import org.nianbao.cli.ProgressBars;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench ingest}: how many documents a second a whole house files. */
@Command(
        name = "ingest",
        description = "How many documents a second come from POST to their figures in stats, with all services and the"
                + " database on this machine, and where the time goes. The last line holds the figures."
                + " Exit code 0 when nothing was lost or doubled, else 2.",
        mixinStandardHelpOptions = true)
public final class IngestBenchCommand implements Callable<Integer> {

    private static final int FALLS_SHORT = 2;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "3000",
            description = "How many are measured (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "12000",
            description = "How many are filed before, until little is left to compile (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--seed", defaultValue = "1", description = "Which documents (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many are sent at the same time (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(names = "--directly", description = "Send to ingest-service itself instead of through the gateway.")
    private boolean directly;

    @Option(
            names = "--at-random",
            description = "Draw each figure by itself, so that nearly every report contradicts itself and the others of"
                    + " its agency.")
    private boolean atRandom;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (documents < 1 || warmUp < 0 || atOnce < 1 || documents + warmUp > IngestCorpus.largest()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--documents and --warm-up must be above 0 and at most " + IngestCorpus.largest() + " together.");
        }
        Path data = Files.createTempDirectory("nianbao-bench-");
        try {
            return run(new HouseSettings(
                    ProjectFolder.get(),
                    data.resolve("data"),
                    Ports.free(),
                    "127.0.0.1",
                    ServerSettings.DURABLE,
                    BenchCommand.SERVER));
        } finally {
            PrivateFiles.deleteTree(data);
        }
    }

    private int run(HouseSettings settings) throws IOException, InterruptedException {
        try (House house = House.start(settings, line -> System.err.println("  " + line));
                ProgressBar bar = ProgressBars.start("documents accepted", documents + warmUp)) {
            var measured = new IngestBenchmark(
                    new IngestBenchmark.Settings(documents, warmUp, seed, atOnce, atRandom),
                    () -> processorTimes(house));
            Map<String, URI> addresses = house.addresses();
            URI ingest = addresses.get("ingest-service");
            var services = new IngestBenchmark.Services(
                    directly ? ingest : house.gateway(),
                    ingest,
                    house.managementAddresses().get("ingest-service"),
                    addresses.get("catalog-service"),
                    addresses.get("stats-service"),
                    house.contributorToken());
            return measured.run(services, System.out, bar::step) ? 0 : FALLS_SHORT;
        }
    }

    private static Map<String, Duration> processorTimes(House house) {
        var times = new TreeMap<String, Duration>();
        house.processes().forEach((name, process) -> {
            times.put(name, process.info().totalCpuDuration().orElse(Duration.ZERO));
            CompilerTime.of(process.pid()).ifPresent(compiling -> times.put(name + " (compiler)", compiling));
        });
        times.put(
                "this client", ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        return times;
    }
}
