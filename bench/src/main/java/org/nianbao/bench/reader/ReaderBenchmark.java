package org.nianbao.bench.reader;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How fast the reader is, and how much memory a document takes, measured by JMH in a JVM of its own. */
public final class ReaderBenchmark {

    private final int iterations;

    /** @param iterations of one second each; as many warm up before them */
    public ReaderBenchmark(int iterations) {
        this.iterations = iterations;
    }

    /**
     * Prints a row for each measurement and, last, one line of key=value figures.
     *
     * @throws RunnerException when JMH cannot run
     */
    public void run(PrintStream out) throws RunnerException {
        Map<String, Figure> figures = figures(new Runner(options()).run());
        out.printf("%-12s %12s %12s %18s%n", "microseconds", "median", "mean", "bytes allocated");
        figures.forEach((name, figure) -> out.printf(
                Locale.ROOT, "%-12s %12.1f %12.1f %18.0f%n", name, figure.median(), figure.mean(), figure.bytes()));
        out.println(line(figures));
    }

    private Options options() {
        return new OptionsBuilder()
                .include(ReadingSpeed.class.getName() + "\\..*")
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Map<String, Figure> figures(Collection<RunResult> results) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (RunResult result : results) {
            var time = result.getPrimaryResult();
            double bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(entry -> entry.getValue().getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            figures.put(time.getLabel(), new Figure(time.getStatistics().getPercentile(50), time.getScore(), bytes));
        }
        return figures;
    }

    static String line(Map<String, Figure> figures) {
        return String.format(
                Locale.ROOT,
                "html_ratio=%.2f text_ms=%.2f pdf_ratio=%.2f docs_per_s_core=%.0f",
                figures.get("readHtml").median() / figures.get("parseHtml").median(),
                figures.get("readText").median() / 1_000,
                figures.get("readPdf").median() / figures.get("extractPdf").median(),
                1_000_000 / figures.get("readMix").mean());
    }

    /**
     * One document: microseconds, and bytes allocated. The median is compared, which other work on the machine disturbs
     * least; documents differ in the mix, so that it takes the mean.
     */
    record Figure(double median, double mean, double bytes) {}
}
