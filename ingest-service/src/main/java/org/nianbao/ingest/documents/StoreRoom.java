package org.nianbao.ingest.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.nianbao.rim.ApiException;

/** Tells whether there is room to take in, and to work on, more. */
@ApplicationScoped
public class StoreRoom {

    private static final Logger LOG = Logger.getLogger(StoreRoom.class);

    private final StoreConfig config;
    private final AtomicBoolean wasShort = new AtomicBoolean();

    /** Looked up once, which takes reading all mounts of the machine; what is free is asked each time. */
    private volatile FileStore disk;

    StoreRoom(StoreConfig config) {
        this.config = config;
    }

    /** True when what is left of the disk must not be used. */
    public boolean isShort() {
        boolean isShort =
                config.folder().isPresent() && free() < config.leastFree().asLongValue();
        if (wasShort.getAndSet(isShort) != isShort) {
            LOG.warnf(
                    isShort
                            ? "Hardly any room is left on the disk of %s: nothing is taken in or worked on until there is more"
                            : "There is room on the disk of %s again",
                    config.folder().orElseThrow());
        }
        return isShort;
    }

    /** @throws ApiException when it is short */
    public void check() {
        if (isShort()) {
            throw new ApiException(
                    507,
                    "STORAGE_FULL",
                    "There is no room left to store this. Nothing was changed; send it again later.");
        }
    }

    private long free() {
        Path folder = config.folder().orElseThrow();
        try {
            if (disk == null) {
                disk = Files.getFileStore(folder);
            }
            return disk.getUsableSpace();
        } catch (IOException unknown) {
            throw new UncheckedIOException("The disk of " + folder + " cannot be looked at", unknown);
        }
    }
}
