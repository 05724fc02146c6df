package org.nianbao.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nianbao.cli.GatewayOptions;

/** {@code nianbao export}: streams all of one kind into a file, with a file beside it that says what it is. */
@Command(
        name = "export",
        description = {
            "Streams all observations, reports, agencies or findings, as they stood at one moment.",
            "With -o FILE, FILE.metadata.json beside it says what the columns mean, from when it is, how many rows it has"
                    + " and its SHA-256. A FILE without it is not whole.",
            "Without -o the data go to standard output; exit code 0 says that they are whole."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    /** What can be had. */
    enum What {
        observations,
        reports,
        agencies,
        findings
    }

    /** How it is written. */
    enum Format {
        csv,
        jsonl
    }

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what;

    @Option(names = "--format", defaultValue = "csv", description = "One of: ${COMPLETION-CANDIDATES} (default: csv).")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private Path file;

    @Mixin
    private GatewayOptions system;

    @Override
    public Integer call() throws IOException {
        var download = new ExportDownload(system.gateway(), what.name(), format.name(), new ProgressLine(what.name()));
        if (file == null) {
            download.to(System.out);
        } else {
            download.to(file);
        }
        return 0;
    }
}
