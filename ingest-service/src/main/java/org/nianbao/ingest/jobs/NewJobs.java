package org.nianbao.ingest.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.nianbao.model.filing.IngestJob;

/** Jobs as they come into the queue, several in one statement. */
final class NewJobs {

    private NewJobs() {}

    /** @param said what the submissions say of the documents, by their hashes; at least one */
    static List<IngestJob> insert(Map<String, JobStore.Said> said, Instant submittedAt, Connection connection)
            throws SQLException {
        String sql = "INSERT INTO job (sha256, name, submitted_by, state, submitted_at) VALUES "
                + String.join(", ", Collections.nCopies(said.size(), "(?, ?, ?, 'QUEUED', ?)")) + " RETURNING id";
        LocalDateTime time = LocalDateTime.ofInstant(submittedAt, ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Map.Entry<String, JobStore.Said> each : said.entrySet()) {
                statement.setString(at++, each.getKey());
                statement.setString(at++, each.getValue().name());
                statement.setString(at++, each.getValue().submitter());
                statement.setObject(at++, time);
            }
            try (ResultSet ids = statement.executeQuery()) {
                return jobs(said, submittedAt, ids);
            }
        }
    }

    /** The numbers stand in the order of what was said. */
    private static List<IngestJob> jobs(Map<String, JobStore.Said> said, Instant submittedAt, ResultSet ids)
            throws SQLException {
        List<IngestJob> jobs = new ArrayList<>();
        for (Map.Entry<String, JobStore.Said> each : said.entrySet()) {
            if (!ids.next()) {
                throw new SQLException("the server does not say the numbers of all jobs");
            }
            jobs.add(new IngestJob(
                    ids.getLong(1),
                    each.getKey(),
                    each.getValue().name(),
                    IngestJob.State.QUEUED,
                    submittedAt,
                    null,
                    List.of()));
        }
        return jobs;
    }
}
