package org.nianbao.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder of one server: {@code db} (its data directory), {@code root-password}, {@code mariadb.log}, {@code lock},
 * and {@code port} while it runs.
 */
record DataFolder(Path root, FolderLock lock) {

    /**
     * Takes the folder for this process, fills it where it is new, and ends a server that a killed process left on it.
     *
     * @throws MariaDbException when another living process has it
     */
    static DataFolder open(Path root, Distribution distribution) throws IOException {
        PrivateFiles.createFolder(root);
        FolderLock lock = FolderLock.find(root)
                .orElseThrow(() -> new MariaDbException("another process is using the database in " + root));
        var folder = new DataFolder(root, lock);
        try {
            ServerProcess.findLeftOver(distribution, folder.data()).ifPresent(ServerProcess::stop);
            folder.fill(distribution);
            return folder;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A new folder for a server whose data nobody needs afterwards; removes those of processes that were killed. */
    static DataFolder openTemporary(Distribution distribution) throws IOException {
        Path parent =
                Path.of(System.getProperty("java.io.tmpdir"), "nianbao-mariadb-" + System.getProperty("user.name"));
        PrivateFiles.createFolder(parent);
        removeAbandoned(parent, distribution);
        return open(Files.createTempDirectory(parent, "run-"), distribution);
    }

    Path data() {
        return root.resolve("db");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    /** Holds the port while a server runs that other processes may want to find. */
    Path portFile() {
        return root.resolve("port");
    }

    /** The same at every start of the folder. */
    String rootPassword() throws IOException {
        Path file = root.resolve("root-password");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, Accounts.newPassword());
        }
        return Files.readString(file).strip();
    }

    void delete() throws IOException {
        lock.close();
        PrivateFiles.deleteTree(root);
    }

    /** For what the server sorts and joins on the disk: the system's own folder is swept by others. */
    static Path scratch(Path data) {
        return data.resolveSibling("tmp");
    }

    private void fill(Distribution distribution) throws IOException {
        PrivateFiles.deleteTree(scratch(data()));
        PrivateFiles.createFolder(scratch(data()));
        Path unfinished = root.resolve("db.unfinished");
        PrivateFiles.deleteTree(unfinished);
        if (!Files.isDirectory(data())) {
            PrivateFiles.copyTree(distribution.template(), unfinished);
            Files.move(unfinished, data());
        }
    }

    private static void removeAbandoned(Path parent, Distribution distribution) throws IOException {
        try (Stream<Path> runs = Files.list(parent)) {
            for (Path run : (Iterable<Path>) runs.filter(Files::isDirectory)::iterator) {
                var lock = FolderLock.find(run);
                if (lock.isPresent()) {
                    var folder = new DataFolder(run, lock.get());
                    ServerProcess.findLeftOver(distribution, folder.data()).ifPresent(ServerProcess::kill);
                    folder.delete();
                }
            }
        }
    }
}
