package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.nianbao.cli.ProgressBars;
import org.nianbao.cli.ingest.DocumentFiles;
import org.nianbao.cli.ingest.DocumentUploader;
import org.nianbao.cli.ingest.SentFile;
import org.nianbao.cli.ingest.UploadQueue;
import org.nianbao.cli.query.GraphQlClient;

/** Files the samples with a house that holds no report yet, through the same door as everybody. */
final class SampleLoad {

    private static final String ANY_AGENCY = "{ agencies(first: 1) { edges { node { id } } } }";

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
        if (!Files.exists(begun) && !isEmpty()) {
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

    private boolean isEmpty() {
        JsonNode edges =
                new GraphQlClient(house.gateway()).ask(ANY_AGENCY, null).at("/data/agencies/edges");
        return edges.isArray() && edges.isEmpty();
    }
}
