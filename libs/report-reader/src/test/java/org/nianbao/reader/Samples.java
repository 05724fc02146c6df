package org.nianbao.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents in the folder {@code documents} of the test resources: a report that broke us once stays there. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private Samples() {}

    static List<Path> listAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> listWithRealReports() {
        List<Path> all = new ArrayList<>(listAll());
        all.addAll(RealReports.listAll());
        return all;
    }
}
