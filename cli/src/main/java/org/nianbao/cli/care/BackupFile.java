package org.nianbao.cli.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.nianbao.cli.CommandFailure;

/**
 * A dump, packed, with its SHA-256 in a file beside it, in the form that {@code sha256sum -c} reads. The checksum is
 * written last: a backup without one was never finished.
 */
record BackupFile(Path path) {

    private static final int BUFFER = 1 << 16;

    interface Dump {
        void to(OutputStream stream) throws IOException;
    }

    Path checksumFile() {
        return path.resolveSibling(path.getFileName() + ".sha256");
    }

    /** @return the number of bytes of the packed file */
    long write(Dump dump) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        MessageDigest digest = sha256();
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(unfinished), digest);
                OutputStream packed = new GZIPOutputStream(file, BUFFER)) {
            dump.to(packed);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(checksumFile(), HexFormat.of().formatHex(digest.digest()) + "  " + path.getFileName() + "\n");
        return Files.size(path);
    }

    /** @throws CommandFailure when the file is not the one that was written, or was never finished */
    void verify() throws IOException {
        if (!Files.isReadable(checksumFile())) {
            throw new CommandFailure(checksumFile() + " is missing: without it nobody knows whether " + path
                    + " is whole. Nothing was restored.");
        }
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        String expected = Files.readString(checksumFile()).strip().split("\\s", 2)[0];
        if (!expected.equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new CommandFailure(path + " is not what was backed up: its SHA-256 is not the one in "
                    + checksumFile() + ". Nothing was restored.");
        }
    }

    InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(path), BUFFER);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
