package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A received document in a temporary file, which goes away when this is closed.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record Upload(Path file, long size, String sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /**
     * Takes a document from a stream, up to one byte more than the limit.
     *
     * @throws TooLarge when more than the limit came; the rest is still in the stream
     */
    public static Upload receive(InputStream body, long limit, Path folder) throws IOException, TooLarge {
        Path file = Files.createTempFile(
                folder, "nianbao-" + ProcessHandle.current().pid() + "-", ".upload");
        boolean complete = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(body, digest), file, limit);
            complete = true;
            return new Upload(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long copy(InputStream body, Path file, long limit) throws IOException, TooLarge {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream output = Files.newOutputStream(file)) {
            int count = body.read(buffer);
            while (count >= 0) {
                size += count;
                if (size > limit) {
                    throw new TooLarge();
                }
                output.write(buffer, 0, count);
                count = body.read(buffer);
            }
        }
        return size;
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
