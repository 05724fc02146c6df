package org.nianbao.cli.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.GatewayOptions;
import org.nianbao.cli.ProgressBars;
import org.nianbao.model.filing.IngestBatch;

/** {@code nianbao ingest}: files documents with a running system. */
@Command(
        name = "ingest",
        description = "Files documents. Exit code 0 only when all of them were filed or known already.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH-OR-URL",
            description = "Files, folders with everything in them, zip archives, or addresses of reports or of column"
                    + " pages (栏目页) that link to reports.")
    private List<String> sources;

    @Option(
            names = "--column",
            description =
                    "The addresses are column pages: follow their links, on their own site. Without it a page that"
                            + " does not read as a report, and links to reports, is taken for one.")
    private boolean column;

    @Mixin
    private GatewayOptions system;

    @Option(
            names = "--token",
            defaultValue = "${env:NIANBAO_TOKEN}",
            description = "A token with the role contributor (default: NIANBAO_TOKEN, else the one that up left).")
    private String token;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> urls = sources.stream().filter(IngestCommand::isUrl).toList();
        List<String> paths = sources.stream().filter(source -> !isUrl(source)).toList();
        Map<Boolean, List<Path>> found =
                DocumentFiles.listIn(paths).stream().collect(Collectors.partitioningBy(IngestCommand::isArchive));
        List<Path> archives = found.get(true);
        List<Path> files = found.get(false);
        if (files.isEmpty() && archives.isEmpty() && urls.isEmpty()) {
            throw new CommandFailure("There is no file in " + String.join(", ", sources) + ".");
        }
        var results = new ArrayList<SentFile>();
        if (!files.isEmpty()) {
            var queue = new UploadQueue(new DocumentUploader(system.gateway(), usableToken()));
            try (var progress = ProgressBars.start("files", files.size())) {
                results.addAll(queue.send(files, progress));
            }
        }
        var batches = new BatchSender(system.gateway(), usableToken());
        for (Path archive : archives) {
            results.addAll(await(batches, batches.sendArchive(archive), String.valueOf(archive.getFileName())));
        }
        if (!urls.isEmpty()) {
            results.addAll(await(batches, batches.sendUrls(urls, column ? "ALWAYS" : "AUTO"), "addresses"));
        }
        var summary = new Summary(results);
        summary.print(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        return summary.success() ? 0 : 1;
    }

    private static List<SentFile> await(BatchSender batches, IngestBatch batch, String task)
            throws IOException, InterruptedException {
        try (var bar = ProgressBars.start(task, batch.progress().documents())) {
            batches.follow(batch.id(), now -> {
                IngestBatch.Progress progress = now.progress();
                bar.maxHint(progress.documents());
                bar.stepTo(progress.documents() - (long) progress.waiting() - progress.working());
            });
        }
        return batches.results(batch.id());
    }

    private static boolean isUrl(String source) {
        return source.matches("(?i)https?://.*");
    }

    private static boolean isArchive(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
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
