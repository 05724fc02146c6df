package org.nianbao.ingest.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

/** The bytes of documents in pieces of at most a megabyte. */
class DocumentParts {

    static final int PART_SIZE = 1 << 20;

    private final EntityManager database;

    DocumentParts(EntityManager database) {
        this.database = database;
    }

    void write(String sha256, InputStream bytes) throws IOException {
        int part = 0;
        byte[] piece = bytes.readNBytes(PART_SIZE);
        while (piece.length > 0) {
            database.createNativeQuery(
                            "INSERT INTO document_part (sha256, part, bytes) VALUES (:sha256, :part, :bytes)")
                    .setParameter("sha256", sha256)
                    .setParameter("part", part)
                    .setParameter("bytes", piece)
                    .executeUpdate();
            part++;
            piece = bytes.readNBytes(PART_SIZE);
        }
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
