package org.nianbao.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The real annual reports, where they lie beside a folder above the working directory; they are not ours to ship. */
public final class RealReports {

    private RealReports() {}

    /** Empty when the reports are not present: a test then skips with an assumption. */
    public static Optional<Path> findFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve("shared").resolve("reports"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The folder; the test that asks is skipped where it is not present. */
    public static Path getFolderOrSkip() {
        return findFolder().orElseGet(() -> Assumptions.abort("the real reports are not present"));
    }

    /** All of them by name; empty when they are not present. */
    public static List<Path> list() throws IOException {
        Optional<Path> folder = findFolder();
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
