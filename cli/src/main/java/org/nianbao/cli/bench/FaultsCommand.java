package org.nianbao.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.bench.ingest.FaultRun;
import org.nianbao.bench.ingest.IngestCorpus;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseProcesses;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench faults}: whether anything is lost or doubled when processes are killed. */
@Command(
        name = "faults",
        description = "Files documents through two ingest-service processes while these, catalog-service, stats-service"
                + " and MariaDB are killed at random moments; then catalog and stats are left dead for a while. Counts"
                + " what is there in the end. Exit code 0 when every document was filed once, else 2.",
        mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {

    private static final int FALLS_SHORT = 2;
    private static final int AT_ONCE = 8;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many are filed (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "25",
            description = "How many processes are killed (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--outage",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long catalog, and after it stats, are dead at the end (default: ${DEFAULT-VALUE}).")
    private int outage;

    @Option(names = "--seed", defaultValue = "1", description = "Which faults (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--kill",
            paramLabel = "PROCESS",
            description = "Kill only this one, such as mariadb; may be given several times (default: all in turn).")
    private List<String> victims = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep data and logs there (default: in a temporary folder, only when something is amiss).")
    private Path keep;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (documents < 1 || documents > IngestCorpus.largest() || kills < 0 || outage < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--documents must be from 1 to " + IngestCorpus.largest() + ".");
        }
        Path data = keep == null ? Files.createTempDirectory("nianbao-faults-") : keep.toAbsolutePath();
        int result = FALLS_SHORT;
        try {
            result = run(new HouseSettings(
                            ProjectFolder.get(),
                            data.resolve("data"),
                            Ports.free(),
                            "127.0.0.1",
                            ServerSettings.DURABLE)
                    .withMoreIngest(List.of(Ports.oneFree())));
            return result;
        } finally {
            if (keep == null && result == 0) {
                PrivateFiles.deleteTree(data);
            } else {
                System.err.println("data and logs are kept in " + data);
            }
        }
    }

    private int run(HouseSettings settings) throws IOException, InterruptedException {
        try (House house = House.start(settings, line -> System.err.println("  " + line))) {
            var processes = new HouseProcesses(house);
            if (!processes.names().containsAll(victims)) {
                throw new ParameterException(
                        spec.commandLine(), "--kill takes one of " + String.join(", ", processes.names()) + ".");
            }
            Map<String, URI> addresses = house.addresses();
            var run = new FaultRun(
                    new FaultRun.Settings(documents, kills, victims, seed, AT_ONCE, Duration.ofSeconds(outage)),
                    processes,
                    System.out);
            boolean good = run.run(
                    house.ingestAddresses(),
                    addresses.get("catalog-service"),
                    addresses.get("stats-service"),
                    house.contributorToken());
            return good ? 0 : FALLS_SHORT;
        }
    }
}
