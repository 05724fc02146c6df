package org.nianbao.rim.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.logging.Logger;

import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.rim.RequestId;

/**
 * Answers with a whole table as a stream. A few at a time: each holds a connection and a thread for as long as it
 * takes.
 */
public final class Exports {

    /** The moment that an export shows, as an ISO 8601 instant. */
    public static final String AS_OF = "Nianbao-As-Of";

    private static final Logger LOG = Logger.getLogger(Exports.class);
    private static final int AT_ONCE = 3;
    private static final int BUFFER = 64 * 1_024;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * @param name for the file that a browser stores
     * @param database of the service
     * @param range makes what reads the table in a snapshot
     */
    public Response answer(
            String name,
            ExportFormat format,
            List<String> columns,
            javax.sql.DataSource database,
            Function<Snapshot, RowRange> range)
            throws SQLException {
        if (!places.tryAcquire()) {
            return busy();
        }
        Snapshot snapshot;
        try {
            snapshot = Snapshot.take(database);
        } catch (SQLException | RuntimeException e) {
            places.release();
            throw e;
        }
        StreamingOutput body = out -> stream(out, format, columns, snapshot, range.apply(snapshot));
        return Response.ok(body)
                .header("Content-Type", format.mediaType())
                .header(AS_OF, snapshot.asOf().toString())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "." + (format == ExportFormat.CSV ? "csv" : "jsonl") + "\"")
                .build();
    }

    private void stream(OutputStream out, ExportFormat format, List<String> columns, Snapshot snapshot, RowRange range)
            throws IOException {
        try (snapshot) {
            var buffered = new BufferedOutputStream(out, BUFFER);
            // Not closed when something fails: then the stream must break off, never look ended.
            RecordWriter records = format.open(columns, buffered);
            while (range.writeNext(records)) {
                // The next piece.
            }
            records.close();
            buffered.flush();
        } catch (SQLException e) {
            LOG.error("An export broke off", e);
            throw new IOException("The database failed during an export", e);
        } finally {
            places.release();
        }
    }

    private static Response busy() {
        return Response.status(503)
                .header("Retry-After", "60")
                .type("application/json")
                .entity(new ErrorAnswer(
                        "EXPORTS_BUSY",
                        "As many exports are running as can at one time. Try again in a minute.",
                        RequestId.current()))
                .build();
    }
}
