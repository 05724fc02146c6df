package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.ingest.documents.StoreRoom;
import org.nianbao.ingest.jobs.WorkerLife;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.rim.ApiException;
import org.nianbao.rim.Conflicts;
import org.nianbao.rim.KnownOutage;

/**
 * Takes one document in, wherever it comes from: measures it, reads it, keeps it with its job, together with others
 * that come at the same time.
 */
@ApplicationScoped
public class Intake {

    /** Some hundred a second, each kept within milliseconds, never make as many; their statements stay short. */
    private static final int MOST_TOGETHER = 32;

    /** For so long a document waits for those that are being read beside it; most take a tenth of that. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final AcceptingConfig config;
    private final DocumentCheck check;
    private final GroupCommit<Acceptance.Arrival, IngestJob> groups;
    private final AcceptanceCounter counter;
    private final WorkerLife workers;
    private final StoreRoom room;

    Intake(
            AcceptingConfig config,
            DocumentCheck check,
            Acceptance acceptance,
            AcceptanceCounter counter,
            WorkerLife workers,
            StoreRoom room) {
        this.config = config;
        this.check = check;
        this.groups = new GroupCommit<>(
                group -> Conflicts.retry(() -> acceptance.accept(group)),
                MOST_TOGETHER,
                GATHERING,
                KnownOutage::isBeforeWork);
        this.counter = counter;
        this.workers = workers;
        this.room = room;
    }

    /**
     * The document's job, once both are committed.
     *
     * @throws ApiException when the document is refused; nothing of it is kept then
     * @throws TooLarge when it is longer than is taken; the rest is still in the stream
     */
    public IngestJob take(InputStream body, Submission submission) throws IOException, InterruptedException, TooLarge {
        room.check();
        IngestJob job;
        try (Upload upload = Upload.receive(body, largest(), config.inMemory(), folder())) {
            job = readAndKeep(upload, submission);
        } catch (ApiException refusal) {
            counter.refused(refusal.code());
            throw refusal;
        } catch (TooLarge refusal) {
            counter.refused("DOCUMENT_TOO_LARGE");
            throw refusal;
        }
        counter.accepted();
        workers.wake();
        return job;
    }

    private IngestJob readAndKeep(Upload upload, Submission submission) throws IOException, InterruptedException {
        try (var ticket = groups.expect()) {
            var arrival = new Acceptance.Arrival(upload, submission, check.check(upload, submission));
            return upload.isHeld() ? ticket.keep(arrival) : ticket.keepApart(arrival);
        } catch (IOException | InterruptedException | RuntimeException known) {
            throw known;
        } catch (Exception undeclared) {
            throw new IllegalStateException("the document and its job could not be kept", undeclared);
        }
    }

    /** How many documents wait for others to be kept. */
    int waiting() {
        return groups.waiting();
    }

    /** In bytes. */
    public long largest() {
        return config.maxSize().asLongValue();
    }

    /** Where documents lie while they are looked at. */
    public Path folder() {
        return config.temporaryFolder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The refusal of a document that is too large, in words. */
    public ApiException tooLarge(TooLarge cause) {
        return new ApiException(
                413,
                "DOCUMENT_TOO_LARGE",
                "The document is larger than the " + largest() + " bytes that are taken.",
                cause);
    }
}
