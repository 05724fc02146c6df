package org.nianbao.cli.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.nianbao.cli.CommandFailure;

/** The folder of a house for everything that lasts. */
record HouseFolder(Path path) {

    private static final List<String> FILES = List.of("gateway", "token", "service-token", "samples-begun");
    private static final List<String> FOLDERS =
            List.of("mariadb", "keys", "logs", "run", "database-passwords", "search-index");

    /**
     * Refuses a folder that somebody uses for something else, before anything is started or written in it.
     *
     * @throws CommandFailure when a file stands where up keeps a folder, or the other way round
     */
    void requireOurs() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CommandFailure(path + " is a file: name a folder with --data.");
        }
        FILES.stream().map(path::resolve).filter(Files::isDirectory).forEach(found -> {
            throw inTheWay(found, "is a folder, and up keeps a file");
        });
        FOLDERS.stream().map(path::resolve).filter(Files::isRegularFile).forEach(found -> {
            throw inTheWay(found, "is a file, and up keeps a folder");
        });
    }

    private CommandFailure inTheWay(Path found, String how) {
        return new CommandFailure(found + " " + how + " of that name in its data folder. Was " + path
                + " meant? Name another folder with --data, or move that one away.");
    }
}
