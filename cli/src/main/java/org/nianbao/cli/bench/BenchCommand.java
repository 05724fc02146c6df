package org.nianbao.cli.bench;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.cli.galera.GaleraCommand;

/** {@code nianbao bench}: measurements that anyone can repeat. */
@Command(
        name = "bench",
        description = "Measures the reader and the services on reports made for the purpose.",
        synopsisSubcommandLabel = "MEASUREMENT",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccuracyCommand.class,
            FaultsCommand.class,
            GaleraCommand.class,
            GatewayCommand.class,
            IngestBenchCommand.class,
            ReaderCommand.class,
            ScaleCommand.class,
            StartCommand.class
        })
public final class BenchCommand implements Runnable {

    /**
     * What services are run with that are measured under load, as a server runs them: both compilers, and a heap of the
     * JVM's own habits. up saves memory instead: the first compiler alone, and a heap that is kept small.
     */
    static final List<String> SERVER = List.of(
            "-XX:TieredStopAtLevel=4",
            "-XX:CompileThresholdScaling=1",
            "-Xms256m",
            "-XX:NewSize=85m",
            "-XX:NewRatio=2",
            "-XX:SurvivorRatio=8",
            "-XX:MinHeapFreeRatio=40",
            "-XX:MaxHeapFreeRatio=70");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which measurement? One of those below.");
    }
}
