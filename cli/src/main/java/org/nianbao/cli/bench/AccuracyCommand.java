package org.nianbao.cli.bench;

import java.util.concurrent.Callable;

import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.bench.accuracy.AccuracyBenchmark;
import org.nianbao.cli.ProgressBars;

/** {@code nianbao bench accuracy}: how right the reader is. The last line holds the figures as key=value. */
@Command(
        name = "accuracy",
        description = "How right the reader is, by edition, format and layout. The last line holds the figures over the"
                + " layouts that the reader was not made with. Exit code 0 when no value is wrong and none is missing"
                + " without a problem that says so, else 2.",
        mixinStandardHelpOptions = true)
public final class AccuracyCommand implements Callable<Integer> {

    private static final int FALLS_SHORT = 2;
    private static final int COMPLAINTS = 20;
    private static final int MOST_DOCUMENTS = 10_000;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many of each kind; a kind is an edition in a layout, damaged or not (default: 5).")
    private int documents;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed makes the same documents (default: 1).")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (documents < 1 || documents > MOST_DOCUMENTS) {
            throw new ParameterException(
                    spec.commandLine(), "--documents must be from 1 to " + MOST_DOCUMENTS + ", not " + documents + ".");
        }
        var benchmark = new AccuracyBenchmark(documents, seed);
        boolean passed;
        try (ProgressBar bar = ProgressBars.start("kinds of documents", benchmark.steps())) {
            passed = benchmark.run(System.out, COMPLAINTS, bar::step);
        }
        return passed ? 0 : FALLS_SHORT;
    }
}
