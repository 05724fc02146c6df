package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of loaded classes (class data sharing) that a service leaves beside its jar when it first ends, so that
 * its next starts need not read and check them again. The JVM itself sees whether an archive fits; one that does not is
 * left aside.
 */
final class SharedClasses {

    /** From here on the JVM makes an archive anew by itself when it does not fit. */
    private static final int MAKES_ITSELF = 19;

    private SharedClasses() {}

    /** The options for the JVM that runs the jar. */
    static List<String> options(Path jar) throws IOException {
        int version = Runtime.version().feature();
        Path archive = jar.resolveSibling("classes-" + version + ".jsa");
        if (version >= MAKES_ITSELF) {
            return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=error");
        }
        boolean fits = Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        return fits
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=error")
                : List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds*=error");
    }
}
