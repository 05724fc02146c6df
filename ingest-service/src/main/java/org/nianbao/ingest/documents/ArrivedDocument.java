package org.nianbao.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that is to be kept.
 *
 * @param times how often it has come, at least once
 */
public record ArrivedDocument(Document document, int times, Bytes bytes) {

    /** Where its bytes are. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** What was here of a document before. */
    enum Known {
        NEW,
        KEPT,
        /** All but the bytes, whose time was over. */
        REMOVED
    }

    private static final String COLUMNS = "(?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), ?)";

    /** Keeps all but their bytes, in one statement; what was here before, by hash. */
    static Map<String, Known> write(List<ArrivedDocument> arrived, Connection connection) throws SQLException {
        String sql = "INSERT INTO document"
                + " (sha256, size, name, url, content_type, media_type, charset, received_at, submissions) VALUES "
                + String.join(", ", Collections.nCopies(arrived.size(), COLUMNS))
                + " ON DUPLICATE KEY UPDATE url = COALESCE(url, VALUES(url)), submissions = submissions + VALUES(submissions)"
                + " RETURNING sha256, submissions, removed_at IS NOT NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (ArrivedDocument each : arrived) {
                Document document = each.document;
                statement.setString(at++, document.sha256);
                statement.setLong(at++, document.size);
                statement.setString(at++, document.name);
                statement.setString(at++, document.url);
                statement.setString(at++, document.contentType);
                statement.setString(at++, document.mediaType);
                statement.setString(at++, document.charset);
                statement.setInt(at++, each.times);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return known(arrived, rows);
            }
        }
    }

    /** The rows stand in the order of the documents. */
    private static Map<String, Known> known(List<ArrivedDocument> arrived, ResultSet rows) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        for (ArrivedDocument each : arrived) {
            if (!rows.next() || !rows.getString(1).equals(each.document.sha256)) {
                throw new SQLException("the server does not say what became of document " + each.document.sha256);
            }
            boolean isNew = rows.getInt(2) == each.times;
            known.put(each.document.sha256, isNew ? Known.NEW : rows.getBoolean(3) ? Known.REMOVED : Known.KEPT);
        }
        return known;
    }
}
