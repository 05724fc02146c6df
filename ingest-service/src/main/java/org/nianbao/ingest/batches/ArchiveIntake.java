package org.nianbao.ingest.batches;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.accepting.Intake;
import org.nianbao.ingest.accepting.Submission;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.ingest.accepting.Upload;
import org.nianbao.model.filing.IngestBatch.Kind;
import org.nianbao.rim.ApiException;

/** Takes the documents of an archive in, one by one: one that is refused does not hinder the others. */
@ApplicationScoped
class ArchiveIntake {

    private static final int LONGEST_SOURCE = 2_000;

    private final BatchesConfig config;
    private final BatchStore batches;
    private final Intake intake;

    ArchiveIntake(BatchesConfig config, BatchStore batches, Intake intake) {
        this.config = config;
        this.batches = batches;
        this.intake = intake;
    }

    /**
     * The id of the batch, once every document of the archive is kept or refused.
     *
     * @throws ApiException when the archive as a whole is refused
     * @throws TooLarge when it is larger than is taken; the rest is still in the stream
     */
    long take(InputStream body, String name) throws IOException, InterruptedException, TooLarge {
        try (Upload upload = Upload.receive(body, config.archiveSize().asLongValue(), intake.folder());
                Archive archive = Archive.open(upload.file())) {
            List<ZipEntry> files = archive.files(config);
            long batch = batches.create(Kind.ARCHIVE, name);
            int number = 0;
            for (ZipEntry file : files) {
                number++;
                takeFile(archive, file, batch, number);
            }
            return batch;
        }
    }

    private void takeFile(Archive archive, ZipEntry file, long batch, int number)
            throws IOException, InterruptedException {
        String source = file.getName()
                .codePoints()
                .limit(LONGEST_SOURCE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (InputStream bytes = archive.open(file)) {
            batches.addAccepted(batch, number, source, intake.take(bytes, Submission.named(file.getName())));
        } catch (TooLarge tooLarge) {
            refuse(batch, number, source, intake.tooLarge(tooLarge));
        } catch (ZipException | EOFException damaged) {
            refuse(batch, number, source, damaged(damaged));
        } catch (ApiException refused) {
            if (refused.status() >= 500) {
                throw refused;
            }
            refuse(batch, number, source, refused);
        }
    }

    private void refuse(long batch, int number, String source, ApiException reason) {
        batches.addRefused(batch, number, source, reason.code(), reason.getMessage());
    }

    private static ApiException damaged(IOException cause) {
        return new ApiException(
                422, "DAMAGED_ENTRY", "The file cannot be unpacked: it is damaged or encrypted.", cause);
    }
}
