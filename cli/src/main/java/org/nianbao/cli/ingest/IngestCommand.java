package org.nianbao.cli.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.GatewayOptions;
import org.nianbao.cli.ProgressBars;

/** {@code nianbao ingest}: files documents with a running system. */
@Command(
        name = "ingest",
        description = "Files documents. Exit code 0 only when all of them were filed or known already.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with everything in them.")
    private List<String> paths;

    @Mixin
    private GatewayOptions system;

    @Option(
            names = "--token",
            defaultValue = "${env:NIANBAO_TOKEN}",
            description = "A token with the role contributor (default: NIANBAO_TOKEN, else the one that up left).")
    private String token;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> files = DocumentFiles.listIn(paths);
        if (files.isEmpty()) {
            throw new CommandFailure("There is no file in " + String.join(", ", paths) + ".");
        }
        var queue = new UploadQueue(new DocumentUploader(system.gateway(), usableToken()));
        List<SentFile> uploads;
        try (var progress = ProgressBars.start("ingest", files.size())) {
            uploads = queue.send(files, progress);
        }
        var summary = new Summary(uploads);
        summary.print(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        return summary.success() ? 0 : 1;
    }

    private String usableToken() throws IOException {
        if (token != null && !token.isBlank()) {
            return token.strip();
        }
        Path file = system.dataFolder().resolve("token");
        if (!Files.isReadable(file)) {
            throw new CommandFailure("Filing needs a token: pass --token, set NIANBAO_TOKEN, or start ./nianbao up,"
                    + " which leaves one in " + file + ".");
        }
        return Files.readString(file).strip();
    }
}
