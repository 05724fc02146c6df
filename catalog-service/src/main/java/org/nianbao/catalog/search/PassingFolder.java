package org.nianbao.catalog.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/**
 * Folders for an index that is not to outlive its process. A process that is killed leaves its own behind, and the next
 * one takes it away.
 */
record PassingFolder(Path parent) {

    private static final Logger LOG = Logger.getLogger(PassingFolder.class);
    private static final String NAME = "nianbao-search";

    /** Among the system's folders for temporary files. */
    static PassingFolder ofSystem() {
        return new PassingFolder(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A new, empty one. */
    Path make() throws IOException {
        return Files.createTempDirectory(parent, NAME);
    }

    /** Takes away those that nobody uses: an index is locked as long as its process lives. */
    void removeForsaken() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "[0-9]*")) {
            for (Path folder : folders) {
                removeForsaken(folder);
            }
        } catch (IOException unreadable) {
            LOG.debugf(unreadable, "%s cannot be looked through", parent);
        }
    }

    private static void removeForsaken(Path folder) {
        try {
            // Without an index in it, it may be another process's that was made this moment.
            if (Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME)) && isFree(folder)) {
                remove(folder);
                LOG.infof("Removed the search index %s, which a process that was killed had left behind", folder);
            }
        } catch (IOException | RuntimeException notOurs) {
            LOG.debugf(notOurs, "%s stays", folder);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            return true;
        }
    }

    /** Takes away a folder whose index is closed. */
    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
