package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProgressBars;
import org.nianbao.cli.ingest.DocumentFiles;
import org.nianbao.cli.ingest.DocumentUploader;
import org.nianbao.cli.ingest.SentFile;
import org.nianbao.cli.ingest.UploadQueue;
import org.nianbao.cli.query.GraphQlClient;

/** Files the samples with a house that holds no report yet, through the same door as everybody. */
final class SampleLoad {

    private static final String ANY_AGENCY = "{ agencies(first: 1) { edges { node { id } } } }";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final House house;
    private final HouseSettings settings;

    SampleLoad(House house, HouseSettings settings) {
        this.house = house;
        this.settings = settings;
    }

    /** @return what became of each sample; empty when the house holds reports already */
    List<SentFile> loadIntoEmptyHouse() throws IOException, InterruptedException {
        // Left behind by a load that was interrupted: then the rest is filed now, and what is there stays as it is.
        Path begun = settings.data().resolve("samples-begun");
        if (!Files.exists(begun) && !isEmpty(new GraphQlClient(house.gateway()), PATIENCE)) {
            return List.of();
        }
        Files.writeString(begun, "");
        List<Path> samples = DocumentFiles.listIn(
                        List.of(settings.project().samples().toString()))
                .stream()
                .filter(file -> !file.toString().endsWith(".md"))
                .toList();
        var queue = new UploadQueue(new DocumentUploader(house.gateway(), house.contributorToken()));
        List<SentFile> uploads;
        try (var progress = ProgressBars.start("samples", samples.size())) {
            uploads = queue.send(samples, progress);
        }
        Files.delete(begun);
        return uploads;
    }

    /**
     * Whether a house holds no report. An answer with an error is neither yes nor no: on a slow machine the first
     * question comes before the catalog has its index, and is asked again.
     *
     * @throws CommandFailure when it is not told within that time
     */
    static boolean isEmpty(GraphQlClient gateway, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            JsonNode answer = gateway.ask(ANY_AGENCY, null);
            JsonNode edges = answer.at("/data/agencies/edges");
            if (edges.isArray()) {
                return edges.isEmpty();
            }
            if (Instant.now().isAfter(end)) {
                throw new CommandFailure(
                        "The system does not tell whether it holds reports, so that the samples were not" + " filed: "
                                + answer.path("errors"));
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
