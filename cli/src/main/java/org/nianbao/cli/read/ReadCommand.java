package org.nianbao.cli.read;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nianbao.reader.ReportReader;

/** {@code nianbao read}: one line of JSON per file, in the order given, without starting anything. */
@Command(
        name = "read",
        description = {
            "Reads reports and prints one line of JSON per file, with what does not add up in it (findings).",
            "A report is also checked against the same body's report on the year before when that is named earlier"
                    + " in the same call: name the older file first.",
            "Exit code 0 when all are reports, else 2."
        },
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

    private static final int NOT_ALL_REPORTS = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports: HTML, PDF, DOCX or plain text.")
    private List<Path> files;

    @Option(
            names = "--url",
            paramLabel = "U",
            description = "Where the document was published; used where the document itself is silent.")
    private String url;

    @Override
    public Integer call() throws Exception {
        PrintStream standardOutput = System.out;
        // Libraries that print do so on standard error: standard output carries the readings and nothing else.
        System.setOut(System.err);
        try {
            var file = new FileReading(new ReportReader()::read, url);
            var output = new PrintWriter(standardOutput, false, StandardCharsets.UTF_8);
            boolean allReports = new ReadingLines(file).print(files, output);
            return allReports ? 0 : NOT_ALL_REPORTS;
        } finally {
            System.setOut(standardOutput);
        }
    }
}
