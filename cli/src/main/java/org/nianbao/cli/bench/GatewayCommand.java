package org.nianbao.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.bench.gateway.GatewayBenchmark;
import org.nianbao.bench.gateway.Services;
import org.nianbao.cli.ProgressBars;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench gateway}: how fast questions are answered. The last line holds the figures as key=value. */
@Command(
        name = "gateway",
        description = "How fast the gateway answers, beside the same questions asked of the services directly. Starts a"
                + " house of its own in target/. The last line holds the figures of the first question. Exit code 0"
                + " when no request failed, else 2.",
        mixinStandardHelpOptions = true)
public final class GatewayCommand implements Callable<Integer> {

    private static final int FALLS_SHORT = 2;
    private static final int MOST_SECONDS = 600;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "How long each question is asked, at each number of connections (default: 4).")
    private int seconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds must be from 1 to " + MOST_SECONDS + ", not " + seconds + ".");
        }
        ProjectFolder project = ProjectFolder.get();
        Path data = project.root().resolve("target/bench-gateway");
        delete(data);
        Files.createDirectories(data);
        var settings = new HouseSettings(
                project, data, Ports.free(), "127.0.0.1", ServerSettings.DURABLE, BenchCommand.SERVER);
        try (House house = House.start(settings, line -> System.err.println("  " + line))) {
            Map<String, URI> addresses = house.addresses();
            var benchmark = new GatewayBenchmark(
                    new Services(
                            house.gateway(),
                            addresses.get("catalog-service"),
                            addresses.get("stats-service"),
                            house.serviceToken()),
                    Duration.ofSeconds(seconds));
            try (ProgressBar bar = ProgressBars.start("reports", GatewayBenchmark.reports())) {
                benchmark.fill(bar::step);
            }
            return benchmark.run(System.out) ? 0 : FALLS_SHORT;
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
