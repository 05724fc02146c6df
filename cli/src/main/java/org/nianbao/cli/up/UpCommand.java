package org.nianbao.cli.up;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.GatewayOptions;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.ingest.SentFile;
import org.nianbao.cli.query.GraphQlClient;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao up}: the whole system on this machine until Ctrl-C; the data stays. */
@Command(
        name = "up",
        description = "Starts MariaDB and the four services, and files the samples with an empty database.",
        footer = {
            "",
            "An external MariaDB is used when NIANBAO_DB_URL (jdbc:mariadb://host:3306/), NIANBAO_DB_USER and",
            "NIANBAO_DB_PASSWORD name an account that may make schemas and users."
        },
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    private static final int GLANCE_MILLIS = 500;

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything that lasts is kept (default: data/).")
    private Path data;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The gateway's port; the other services take the next three, and health and metrics the same"
                    + " ports + 1000 (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address the gateway listens on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > Ports.HIGHEST) {
            throw new ParameterException(spec.commandLine(), "--port must lie between 1 and " + Ports.HIGHEST + ".");
        }
        ProjectFolder project = ProjectFolder.get();
        Path folder = (data == null ? project.data() : data).toAbsolutePath().normalize();
        new HouseFolder(folder).requireOurs();
        var settings =
                new HouseSettings(project, folder, Ports.from(port), host, ServerSettings.DURABLE).withSharedClasses();
        try (House house = House.start(settings, line -> System.err.println("  " + line))) {
            List<SentFile> samples = new SampleLoad(house, settings).loadIntoEmptyHouse();
            GatewayOptions.leave(folder, house.gateway());
            greet(house, settings, samples);
            throw new CommandFailure(awaitFailure(house));
        }
    }

    private static void greet(House house, HouseSettings settings, List<SentFile> samples) throws IOException {
        var output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        output.println();
        if (!samples.isEmpty()) {
            samples.stream()
                    .filter(upload -> upload.result() != SentFile.Result.FILED)
                    .forEach(
                            upload -> output.println(upload.source() + ": " + upload.result() + " " + upload.detail()));
            output.println(samples.size() + " samples were sent to the empty database.");
        }
        new TreeMap<>(house.addresses()).forEach((name, address) -> output.printf("%-16s %s%n", name, address));
        output.printf("%-16s %s%n", "data", settings.data());
        output.printf("%-16s %s%n", "logs", settings.logs());
        output.println();
        output.println("A token with the role contributor, which ./nianbao ingest finds by itself"
                + " (./nianbao token --role reviewer,curator makes others):");
        output.println(house.contributorToken());
        output.println();
        output.println("./nianbao query '" + FirstQuestion.TEXT + "'");
        output.println(new FirstQuestion(new GraphQlClient(house.gateway())).answer());
        output.println();
        output.println("Ctrl-C stops all of it; the data stays.");
    }

    /** Returns only when something ended by itself; Ctrl-C ends the JVM, whose shutdown closes the house. */
    private static String awaitFailure(House house) throws InterruptedException {
        while (true) {
            Optional<String> failure = house.findFailure();
            if (failure.isPresent()) {
                return failure.get();
            }
            Thread.sleep(GLANCE_MILLIS);
        }
    }
}
