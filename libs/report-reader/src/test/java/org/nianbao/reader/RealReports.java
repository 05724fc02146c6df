package org.nianbao.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.model.reading.ReportReading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The real reports, which lie beside the project and not in it: tests on them are skipped where they are absent. */
public final class RealReports {

    private RealReports() {}

    public static List<Path> listAll() {
        Optional<Path> folder = findFolder();
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportReading read(String name) {
        Optional<Path> file = findFolder().map(folder -> folder.resolve(name)).filter(Files::exists);
        assumeTrue(file.isPresent(), "the real reports are not beside the project");
        return read(file.get());
    }

    static ReportReading read(Path file) {
        try {
            return new ReportReader().read(SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> findFolder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path folder = up.resolve("shared/reports");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
