package org.nianbao.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.EmbeddedMariaDb;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench scale}: how statistics bear the number of reports. */
@Command(
        name = "scale",
        description =
                "Files made-up reports with some 200 cells each through the code of stats-service and measures load,"
                        + " room on the disk and the natural questions, over HTTP; on the way also with 10,000 and 100,000"
                        + " reports. Prints the plan of each query. A million take some 2 GB of disk and half an hour.",
        mixinStandardHelpOptions = true)
public final class ScaleCommand implements Callable<Integer> {

    /** Lies beside a database of this command, so that a house with real reports is not taken for one. */
    private static final String MADE_UP = "made-up-country";

    private static final int FEWEST = 1_000;
    private static final int MOST = 10_000_000;
    private static final String SCHEMA = "nianbao_stats";
    private static final int HIGHEST_PORT = 65_535;
    private static final int PATIENCE_SECONDS = 20;
    /** Room for the tables of a million reports. */
    private static final ServerSettings SETTINGS = new ServerSettings(4_096, 1_024, true);

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int reports;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder for the database, which is kept; a temporary one unless named. One that holds a database from"
                            + " before is asked again, without loading.")
    private Path data;

    @Option(names = "--port", defaultValue = "8093", description = "Of the service (default: ${DEFAULT-VALUE}).")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        if (reports < FEWEST || reports > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--reports is a number from " + FEWEST + " to " + MOST + ".");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must lie between 1 and " + HIGHEST_PORT + ".");
        }
        Path jar = ProjectFolder.get().serviceJar("bench-scale");
        if (!Files.exists(jar)) {
            throw new CommandFailure("bench-scale is not built; ./nianbao bench scale builds it.");
        }
        Path folder = data == null ? Files.createTempDirectory("nianbao-scale-") : data.toAbsolutePath();
        boolean again = Files.exists(folder.resolve(MADE_UP));
        if (!again && Files.exists(folder.resolve("mariadb"))) {
            throw new CommandFailure(folder + " holds a database that is none of this command; name an empty folder.");
        }
        Files.createDirectories(folder);
        if (!again) {
            Files.createFile(folder.resolve(MADE_UP));
        }
        try (var database = EmbeddedMariaDb.startIn(folder.resolve("mariadb"), SETTINGS)) {
            return run(jar, again ? 0 : reports, database, folder);
        } finally {
            if (data == null) {
                delete(folder);
            }
        }
    }

    /** @param toLoad 0 to ask only */
    private int run(Path jar, int toLoad, EmbeddedMariaDb database, Path folder)
            throws IOException, InterruptedException, SQLException {
        String password = Accounts.newPassword();
        database.accounts().createSchema(SCHEMA, SCHEMA, password);
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // What loads and asks lives in the same process; else as up has it: one compiler.
                        "-Xmx1500m",
                        "-Xmn500m",
                        "-XX:+UseParallelGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        jar.toString(),
                        Integer.toString(toLoad)))
                .inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_DATASOURCE_JDBC_URL", database.accounts().jdbcUrl(SCHEMA),
                        "QUARKUS_DATASOURCE_USERNAME", SCHEMA,
                        "QUARKUS_DATASOURCE_PASSWORD", password,
                        "NIANBAO_SCALE_ROOT_URL", database.accounts().jdbcUrl(SCHEMA),
                        "NIANBAO_SCALE_ROOT_PASSWORD", database.rootPassword(),
                        "NIANBAO_SCALE_SERVER_PID",
                                Long.toString(database.process().pid())));
        Process process = builder.start();
        // Who interrupts a long load is still told what was measured, and nothing is left running.
        var end = new Thread(() -> {
            stop(process);
            database.close();
            if (data == null) {
                delete(folder);
            }
        });
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException interrupted) {
            end.join();
        }
        return code;
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try {
            PrivateFiles.deleteTree(folder);
        } catch (IOException e) {
            System.err.println(folder + " could not be removed: " + e.getMessage());
        }
    }
}
