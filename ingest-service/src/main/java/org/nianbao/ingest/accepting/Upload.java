package org.nianbao.ingest.accepting;

import java.io.ByteArrayInputStream;
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
 * A received document: a small one in memory, a larger one in a temporary file, which goes away when this is closed.
 */
public final class Upload implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** Null when the bytes lie in the file. */
    private final byte[] held;

    /** Null when the bytes are held. */
    private final Path file;

    private final long size;
    private final String sha256;

    private Upload(byte[] held, Path file, long size, String sha256) {
        this.held = held;
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Takes a document from a stream, up to one byte more than the limit.
     *
     * @param small up to so many bytes are held in memory; with 0 even an empty document gets its file
     * @param folder for the file of a larger one
     * @throws TooLarge when more than the limit came; the rest is still in the stream
     */
    public static Upload receive(InputStream body, long limit, int small, Path folder) throws IOException, TooLarge {
        MessageDigest digest = digest();
        InputStream in = new DigestInputStream(body, digest);
        byte[] start = in.readNBytes((int) Math.min(limit, small));
        // Only the end of the stream tells that nothing comes behind.
        byte[] next = in.readNBytes(1);
        if (next.length == 0 && small > 0) {
            return new Upload(start, null, start.length, hex(digest));
        }
        return toFile(start, next, in, limit, folder, digest);
    }

    private static Upload toFile(
            byte[] start, byte[] next, InputStream rest, long limit, Path folder, MessageDigest digest)
            throws IOException, TooLarge {
        Path file = Files.createTempFile(
                folder, "nianbao-" + ProcessHandle.current().pid() + "-", ".upload");
        boolean complete = false;
        try (OutputStream output = Files.newOutputStream(file)) {
            long size = start.length + next.length;
            require(size, limit);
            output.write(start);
            output.write(next);
            byte[] buffer = new byte[BUFFER];
            for (int count = rest.read(buffer); count >= 0; count = rest.read(buffer)) {
                size += count;
                require(size, limit);
                output.write(buffer, 0, count);
            }
            complete = true;
            return new Upload(null, file, size, hex(digest));
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void require(long size, long limit) throws TooLarge {
        if (size > limit) {
            throw new TooLarge();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** True when it lies in memory, false when in a file. */
    boolean isHeld() {
        return held != null;
    }

    /** @throws IllegalStateException when it was small enough to be held in memory */
    public Path file() {
        if (file == null) {
            throw new IllegalStateException("a document of " + size + " bytes was held in memory");
        }
        return file;
    }

    byte[] bytes() throws IOException {
        return held == null ? Files.readAllBytes(file) : held.clone();
    }

    InputStream open() throws IOException {
        return held == null ? Files.newInputStream(file) : new ByteArrayInputStream(held);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
