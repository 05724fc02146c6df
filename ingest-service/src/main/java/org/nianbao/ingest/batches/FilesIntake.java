package org.nianbao.ingest.batches;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.nianbao.model.filing.IngestBatch.Kind;
import org.nianbao.rim.ApiException;

/** Takes files in that were sent together, as a form of a web page sends them. */
@ApplicationScoped
class FilesIntake {

    private final BatchesConfig config;
    private final BatchStore batches;
    private final ItemIntake items;

    FilesIntake(BatchesConfig config, BatchStore batches, ItemIntake items) {
        this.config = config;
        this.batches = batches;
        this.items = items;
    }

    /**
     * The id of the batch, once every file is kept or refused.
     *
     * @throws ApiException when there is none, or there are too many
     */
    long take(List<FileUpload> files, String name) throws IOException, InterruptedException {
        if (files == null || files.isEmpty()) {
            throw new ApiException(422, "EMPTY_BATCH", "There is no file in the form.");
        }
        if (files.size() > config.entries()) {
            throw new ApiException(
                    413, "TOO_MANY_ENTRIES", "More than " + config.entries() + " files were sent together.");
        }
        long batch = batches.create(Kind.FILES, name);
        int number = 0;
        for (FileUpload file : files) {
            number++;
            items.take(batch, number, file.fileName(), () -> Files.newInputStream(file.uploadedFile()));
        }
        return batch;
    }
}
