package org.nianbao.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.cli.CommandFailure;

/** Finds the files that a person named by path or folder. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /**
     * Files as given, folders with everything below them, by name.
     *
     * @throws CommandFailure when a path leads nowhere
     */
    public static List<Path> listIn(List<String> paths) throws IOException {
        var files = new ArrayList<Path>();
        for (String text : paths) {
            Path path = Path.of(text);
            if (Files.isDirectory(path)) {
                addFolder(path, files);
            } else if (!Files.isRegularFile(path)) {
                throw new CommandFailure("There is no file or folder " + text + ".");
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static void addFolder(Path folder, List<Path> files) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .filter(file -> isVisible(folder.relativize(file)))
                    .sorted()
                    .forEach(files::add);
        }
    }

    private static boolean isVisible(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
