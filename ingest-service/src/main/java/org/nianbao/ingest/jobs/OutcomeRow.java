package org.nianbao.ingest.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.reader.ReportReader;

/**
 * An outcome as it is written down, in one statement with others.
 *
 * @param receipt as JSON; null unless the job is done
 * @param reason null unless it is in quarantine
 * @param problems as JSON
 * @param readerVersion of the reading that ended it; null when it goes on
 * @param trouble why it was put off; null when it has ended
 * @param waitMicros how long it waits, in microseconds; null when it has ended
 */
record OutcomeRow(
        long id,
        String state,
        String receipt,
        String reason,
        String problems,
        String readerVersion,
        String trouble,
        Long waitMicros) {

    private static final int LONGEST_TROUBLE = 500;

    /**
     * Takes a JSON list of rows, named {@code rows}. The jobs are looked up by their numbers: left to itself the server
     * reads a small table from end to end, waits there for the jobs of other groups, and two groups wait for each
     * other.
     */
    static final String UPDATE = """
            UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (
                id BIGINT PATH '$.id', state VARCHAR(20) PATH '$.state', receipt LONGTEXT PATH '$.receipt',
                reason VARCHAR(40) PATH '$.reason', problems LONGTEXT PATH '$.problems',
                reader_version VARCHAR(20) PATH '$.readerVersion', trouble VARCHAR(500) PATH '$.trouble',
                wait_micros BIGINT PATH '$.waitMicros')) o STRAIGHT_JOIN job j FORCE INDEX (PRIMARY) ON j.id = o.id
            SET j.state = o.state, j.receipt = o.receipt, j.reason = o.reason, j.problems = o.problems,
                j.reader_version = COALESCE(o.reader_version, j.reader_version), j.last_trouble = o.trouble,
                j.lease_owner = NULL, j.ended_at = IF(o.wait_micros IS NULL, UTC_TIMESTAMP(6), NULL),
                j.due_at = UTC_TIMESTAMP(6) + INTERVAL o.wait_micros MICROSECOND""";

    static OutcomeRow of(ClaimedJob job, Outcome outcome, ObjectMapper json) {
        if (outcome instanceof Outcome.Done done) {
            return new OutcomeRow(
                    job.id(),
                    "DONE",
                    write(done.receipt(), json),
                    null,
                    write(done.problems(), json),
                    ReportReader.VERSION,
                    null,
                    null);
        }
        if (outcome instanceof Outcome.Quarantined quarantined) {
            return new OutcomeRow(
                    job.id(),
                    "QUARANTINED",
                    null,
                    quarantined.reason().name(),
                    write(quarantined.problems(), json),
                    ReportReader.VERSION,
                    null,
                    null);
        }
        Outcome.PutOff putOff = (Outcome.PutOff) outcome;
        return new OutcomeRow(
                job.id(),
                "QUEUED",
                null,
                null,
                "[]",
                null,
                shortened(putOff.trouble()),
                putOff.after().toNanos() / 1_000);
    }

    static String write(Object value, ObjectMapper json) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message of our own cannot be written as JSON", impossible);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TROUBLE ? text : text.substring(0, LONGEST_TROUBLE);
    }
}
