package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that holds the whole project: the built services, the samples and, unless told otherwise, the data.
 *
 * @param root where the script {@code nianbao} lies
 */
public record ProjectFolder(Path root) {

    private static final String PROPERTY = "nianbao.home";

    /**
     * Named by the script through the system property nianbao.home, else the nearest folder above the working directory
     * that holds the script.
     */
    public static ProjectFolder get() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new ProjectFolder(Path.of(named).toAbsolutePath().normalize());
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.exists(folder.resolve("nianbao")) && Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .map(ProjectFolder::new)
                .orElseThrow(() -> new CommandFailure("Call ./nianbao in the project's folder."));
    }

    public Path samples() {
        return root.resolve("samples");
    }

    public Path data() {
        return root.resolve("data");
    }

    /** The runnable jar of a service's module. */
    public Path serviceJar(String module) {
        return root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }
}
