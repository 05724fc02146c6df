package org.nianbao.ingest.batches;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.nianbao.rim.ApiException;

/** A zip archive from a stranger. Names not marked as UTF-8 are read as Chinese Windows writes them. */
final class Archive implements AutoCloseable {

    private static final Charset OF_CHINESE_WINDOWS = Charset.forName("GB18030");

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws ApiException when it is no zip archive */
    static Archive open(Path file) throws IOException {
        try {
            return new Archive(new ZipFile(file.toFile(), OF_CHINESE_WINDOWS));
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new ApiException(422, "DAMAGED_ARCHIVE", "The body is no zip archive, or a damaged one.", damaged);
        }
    }

    /**
     * The files in it, without folders and what a Mac adds.
     *
     * @throws ApiException when there are more, or they are larger, than the limits allow
     */
    List<ZipEntry> files(BatchesConfig limits) {
        if (zip.size() > limits.entries()) {
            throw new ApiException(
                    413, "TOO_MANY_ENTRIES", "The archive holds more than " + limits.entries() + " files.");
        }
        List<? extends ZipEntry> files = zip.stream().filter(Archive::isFile).toList();
        if (files.isEmpty()) {
            throw new ApiException(422, "EMPTY_ARCHIVE", "There is no file in the archive.");
        }
        long unpacked = files.stream().mapToLong(ZipEntry::getSize).sum();
        if (unpacked > limits.unpackedSize().asLongValue()) {
            throw new ApiException(413, "ARCHIVE_TOO_LARGE", "The archive is too large when it is unpacked.");
        }
        for (ZipEntry file : files) {
            refuseBomb(file, limits.ratio());
        }
        return List.copyOf(files);
    }

    /** Its bytes; however long they are said to be, the reader of this stream must count them. */
    InputStream open(ZipEntry file) throws IOException {
        return zip.getInputStream(file);
    }

    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    private static void refuseBomb(ZipEntry file, int ratio) {
        long packed = Math.max(1, file.getCompressedSize());
        if (file.getSize() / packed > ratio) {
            throw new ApiException(
                    422,
                    "ARCHIVE_RATIO",
                    "A file of the archive would grow more than " + ratio + " times when it is unpacked.");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
