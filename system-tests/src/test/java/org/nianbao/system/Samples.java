package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents in the folder samples. */
final class Samples {

    private static final Path FOLDER = Modules.ROOT.resolve("samples");

    private static boolean filed;

    private Samples() {}

    static Path get(String name) {
        return FOLDER.resolve(name);
    }

    static List<Path> listAll() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Files all of them with the running house, once. */
    static synchronized void file() throws IOException {
        if (filed) {
            return;
        }
        for (Path sample : listAll()) {
            RunningHouse.file(sample).statusCode(200);
        }
        filed = true;
    }
}
