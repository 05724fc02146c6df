package org.nianbao.ingest.batches;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.accepting.Intake;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.ingest.accepting.Upload;
import org.nianbao.model.filing.IngestBatch.Kind;
import org.nianbao.rim.ApiException;

/** Takes the documents of an archive in, one by one. */
@ApplicationScoped
class ArchiveIntake {

    private final BatchesConfig config;
    private final BatchStore batches;
    private final ItemIntake items;
    private final Intake intake;

    ArchiveIntake(BatchesConfig config, BatchStore batches, ItemIntake items, Intake intake) {
        this.config = config;
        this.batches = batches;
        this.items = items;
        this.intake = intake;
    }

    /**
     * The id of the batch, once every document of the archive is kept or refused.
     *
     * @throws ApiException when the archive as a whole is refused
     * @throws TooLarge when it is larger than is taken; the rest is still in the stream
     */
    long take(InputStream body, String name) throws IOException, InterruptedException, TooLarge {
        try (Upload upload = Upload.receive(body, config.archiveSize().asLongValue(), 0, intake.folder());
                Archive archive = Archive.open(upload.file())) {
            List<ZipEntry> files = archive.files(config);
            long batch = batches.create(Kind.ARCHIVE, name);
            int number = 0;
            for (ZipEntry file : files) {
                number++;
                items.take(batch, number, file.getName(), () -> archive.open(file));
            }
            return batch;
        }
    }
}
