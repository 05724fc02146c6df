package org.nianbao.cli.bench;

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

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which measurement? One of those below.");
    }
}
