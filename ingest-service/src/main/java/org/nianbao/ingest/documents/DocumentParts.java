package org.nianbao.ingest.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** The bytes of documents in pieces of at most a megabyte. */
class DocumentParts {

    static final int PART_SIZE = 1 << 20;

    private final EntityManager database;

    DocumentParts(EntityManager database) {
        this.database = database;
    }

    /** Small ones go together; no statement is longer than a single piece may be. */
    void write(List<ArrivedDocument> documents) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        int size = 0;
        for (ArrivedDocument each : documents) {
            try (InputStream bytes = each.bytes().open()) {
                int part = 0;
                for (byte[] piece = bytes.readNBytes(PART_SIZE);
                        piece.length > 0;
                        piece = bytes.readNBytes(PART_SIZE)) {
                    if (size + piece.length > PART_SIZE) {
                        insert(rows);
                        rows.clear();
                        size = 0;
                    }
                    rows.add(new Object[] {each.document().sha256, part, piece});
                    size += piece.length;
                    part++;
                }
            }
        }
        insert(rows);
    }

    private void insert(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> {
            // The driver sends a batch of inserts as one statement, and the bytes as they are.
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO document_part (sha256, part, bytes) VALUES (?, ?, ?)")) {
                for (Object[] row : rows) {
                    statement.setString(1, (String) row[0]);
                    statement.setInt(2, (int) row[1]);
                    statement.setBytes(3, (byte[]) row[2]);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    Optional<byte[]> one(String sha256, int part) {
        List<byte[]> found = database.createNativeQuery(
                        "SELECT bytes FROM document_part WHERE sha256 = :sha256 AND part = :part", byte[].class)
                .setParameter("sha256", sha256)
                .setParameter("part", part)
                .getResultList();
        return found.stream().findFirst();
    }

    void remove(List<String> documents) {
        database.createNativeQuery("DELETE FROM document_part WHERE sha256 IN (:documents)")
                .setParameter("documents", documents)
                .executeUpdate();
    }

    byte[] all(String sha256) {
        List<byte[]> pieces = database.createNativeQuery(
                        "SELECT bytes FROM document_part WHERE sha256 = :sha256 ORDER BY part", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
