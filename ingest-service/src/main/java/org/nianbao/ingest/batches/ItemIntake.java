package org.nianbao.ingest.batches;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.accepting.Intake;
import org.nianbao.ingest.accepting.Submission;
import org.nianbao.ingest.accepting.TooLarge;
import org.nianbao.rim.ApiException;

/** Takes one file of several in: one that is refused does not hinder the others. */
@ApplicationScoped
class ItemIntake {

    private static final int LONGEST_SOURCE = 2_000;

    private final BatchStore batches;
    private final Intake intake;

    ItemIntake(BatchStore batches, Intake intake) {
        this.batches = batches;
        this.intake = intake;
    }

    /**
     * Takes a file in, or writes down why it is refused.
     *
     * @param name of the file, perhaps with folders
     * @throws ApiException when nothing can be taken just now
     */
    void take(long batch, int number, String name, Bytes bytes) throws IOException, InterruptedException {
        String source = name.codePoints()
                .limit(LONGEST_SOURCE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (InputStream body = bytes.open()) {
            batches.addAccepted(
                    batch,
                    number,
                    source,
                    intake.take(body, Submission.named(name)).id());
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

    /** Where the file's bytes come from. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }
}
