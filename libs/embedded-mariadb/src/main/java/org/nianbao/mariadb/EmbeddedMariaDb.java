package org.nianbao.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A MariaDB of our own on the loopback address. It ends with {@link #close()}; a temporary one also with this JVM. When
 * the JVM is killed, the next start ends what was left running.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    private final Distribution distribution;
    private final DataFolder folder;
    private final ServerSettings settings;
    private final Accounts accounts;
    private final String rootPassword;
    private final boolean temporary;
    private final Thread shutdownHook = new Thread(this::end, "mariadb-shutdown");
    private volatile ServerProcess server;
    private boolean ended;

    private EmbeddedMariaDb(
            Distribution distribution,
            DataFolder folder,
            ServerSettings settings,
            ServerProcess server,
            String rootPassword,
            boolean temporary) {
        this.distribution = distribution;
        this.folder = folder;
        this.settings = settings;
        this.server = server;
        this.rootPassword = rootPassword;
        this.accounts = Accounts.ofEmbedded(server.port(), rootPassword);
        this.temporary = temporary;
        if (temporary) {
            Runtime.getRuntime().addShutdownHook(shutdownHook);
        }
    }

    /**
     * Starts a server for tests; its data is gone afterwards.
     *
     * @throws MariaDbException when it does not start
     */
    public static EmbeddedMariaDb startTemporary() {
        try {
            Distribution distribution = Distribution.unpacked();
            return start(distribution, DataFolder.openTemporary(distribution), ServerSettings.TEMPORARY, true);
        } catch (IOException e) {
            throw new MariaDbException("no room for a temporary MariaDB: " + e.getMessage(), e);
        }
    }

    /**
     * Starts a server over a folder that keeps its data and its root password, and is made where it is missing. The
     * caller closes it, after those who use it: only the caller knows that order.
     *
     * @throws MariaDbException when it does not start, or another process uses the folder
     */
    public static EmbeddedMariaDb startIn(Path root, ServerSettings settings) {
        try {
            Distribution distribution = Distribution.unpacked();
            DataFolder folder = DataFolder.open(root.toAbsolutePath(), distribution);
            EmbeddedMariaDb server = start(distribution, folder, settings, false);
            PrivateFiles.write(folder.portFile(), Integer.toString(server.port()));
            return server;
        } catch (IOException e) {
            throw new MariaDbException("the database in " + root + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * How the administrator reaches the server that another process runs over this folder.
     *
     * @return empty when none runs
     */
    public static Optional<AdministratorLogin> findRunning(Path root) {
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try {
            Optional<FolderLock> free = FolderLock.find(root);
            if (free.isPresent()) {
                free.get().close();
                return Optional.empty();
            }
            int port = Integer.parseInt(Files.readString(root.resolve("port")).strip());
            String password = Files.readString(root.resolve("root-password")).strip();
            return Optional.of(new AdministratorLogin("127.0.0.1", port, "root", password, false));
        } catch (IOException | NumberFormatException e) {
            throw new MariaDbException("the database in " + root + " is being started or stopped: try again", e);
        }
    }

    /** How the administrator logs in with programs other than JDBC's driver. */
    public AdministratorLogin administrator() {
        return new AdministratorLogin("127.0.0.1", port(), "root", rootPassword, false);
    }

    /** The port on 127.0.0.1; another one at each start. */
    public int port() {
        return server.port();
    }

    public String rootPassword() {
        return rootPassword;
    }

    /** Where the server writes what it does. */
    public Path log() {
        return folder.log();
    }

    /** Makes and removes schemas and their users. */
    public Accounts accounts() {
        return accounts;
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    /** For a client that logs in with user and password. */
    public String jdbcUrl(String schema) {
        return accounts.jdbcUrl(schema);
    }

    /**
     * Makes a schema and a user that can touch nothing else; what is there already stays, the password is set.
     *
     * @param password 8 to 128 of letters, digits, point, hyphen, underscore
     */
    public void createSchema(String schema, String user, String password) {
        try {
            accounts.createSchema(schema, user, password);
        } catch (SQLException e) {
            throw new MariaDbException("cannot make the schema " + schema + ": " + e.getMessage(), e);
        }
    }

    /** Removes a schema with everything in it; nothing happens where there is none. */
    public void dropSchema(String schema) {
        try {
            accounts.dropSchema(schema);
        } catch (SQLException e) {
            throw new MariaDbException("cannot drop the schema " + schema + ": " + e.getMessage(), e);
        }
    }

    /** The running server, for measuring it. */
    public ProcessHandle process() {
        return server.handle();
    }

    /** Ends the server as a power cut would, for tests of what is safe then; {@link #startAgain()} brings it back. */
    public void kill() {
        server.kill();
    }

    /**
     * Starts a server that was killed, on the port it had.
     *
     * @throws MariaDbException when it does not start
     */
    public synchronized void startAgain() {
        if (ended) {
            throw new IllegalStateException("the database in " + folder.root() + " was closed");
        }
        try {
            Path initFile = folder.root().resolve("init.sql");
            PrivateFiles.write(initFile, Accounts.rootSql(rootPassword));
            server = ServerProcess.start(distribution, folder.data(), settings, initFile, folder.log(), server.port());
            if (!awaitReady(server, rootPassword)) {
                throw new MariaDbException("MariaDB did not start again; see " + folder.log());
            }
            Files.delete(initFile);
        } catch (IOException e) {
            throw new MariaDbException("the database in " + folder.root() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Ends the server, in good order when its data is kept. May be called twice. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook is running or has run; end() let one of the two do the work.
            return;
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            if (temporary) {
                server.kill();
                folder.delete();
            } else {
                Files.deleteIfExists(folder.portFile());
                server.stop();
                folder.lock().close();
            }
        } catch (IOException e) {
            throw new MariaDbException("cannot clear " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedMariaDb start(
            Distribution distribution, DataFolder folder, ServerSettings settings, boolean temporary)
            throws IOException {
        try {
            String password = folder.rootPassword();
            Path initFile = folder.root().resolve("init.sql");
            PrivateFiles.write(initFile, Accounts.rootSql(password));
            // Between asking for a free port and taking it another program can be faster: then a second attempt helps.
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                var server = ServerProcess.start(distribution, folder.data(), settings, initFile, folder.log());
                if (awaitReady(server, password)) {
                    Files.delete(initFile);
                    return new EmbeddedMariaDb(distribution, folder, settings, server, password, temporary);
                }
            }
            throw new MariaDbException("MariaDB did not start; see " + folder.log());
        } catch (IOException | RuntimeException e) {
            folder.lock().close();
            throw e;
        }
    }

    /** @return false when the server ended by itself */
    private static boolean awaitReady(ServerProcess server, String password) {
        var accounts = Accounts.ofEmbedded(server.port(), password);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (server.isAlive()) {
            try (Connection connection = accounts.connect()) {
                return connection.isValid(5) && server.isAlive();
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    server.kill();
                    throw new MariaDbException("MariaDB took longer than " + PATIENCE.toSeconds() + " s", notYet);
                }
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MariaDbException("interrupted while MariaDB started", e);
        }
    }
}
