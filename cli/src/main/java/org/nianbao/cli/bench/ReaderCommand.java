package org.nianbao.cli.bench;

import java.util.concurrent.Callable;

import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.bench.reader.ReaderBenchmark;
import org.nianbao.cli.CommandFailure;

/** {@code nianbao bench reader}: how fast the reader is. The last line holds the figures as key=value. */
@Command(
        name = "reader",
        description = "How fast the reader is beside the parsers alone, and how much memory a document takes (JMH, one"
                + " thread, about two minutes). Run it on a machine that does nothing else. The last line holds"
                + " the figures.",
        mixinStandardHelpOptions = true)
public final class ReaderCommand implements Callable<Integer> {

    private static final int MOST_ITERATIONS = 100;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "8",
            description = "Seconds to measure each for, after as many to warm up (default: 8).")
    private int iterations;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--iterations must be from 1 to " + MOST_ITERATIONS + ", not " + iterations + ".");
        }
        System.err.println("measuring; each line comes at the end");
        try {
            new ReaderBenchmark(iterations).run(System.out);
        } catch (RunnerException e) {
            throw new CommandFailure("The measurement failed: " + e.getMessage(), e);
        }
        return 0;
    }
}
