package org.nianbao.cli.up;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive of loaded classes that a service leaves beside its jars when it first ends in good order after a build,
 * so that its next starts need not find, read and check them again: half of the processor time of a start. JDK 17 and
 * its followers call it class data sharing, JDK 25 the AOT cache. The JVM itself sees whether an archive fits it; one
 * that does not is left aside, and another Java makes its own.
 *
 * @param jars in the order in which classes are looked for
 * @param archive where it lies once it is whole
 * @param unfinished where the process that makes it writes it
 */
record SharedClasses(List<Path> jars, Path archive, Path unfinished) {

    private static final int HAS_AOT_CACHE = 25;

    /**
     * Lying where it was made for, more than half of the archive stays a piece of its file, which the system can share
     * and take back. Moved, as the JVM does by default to make addresses hard to guess, all of it is the process's own.
     */
    private static final List<String> WHERE_IT_WAS_MADE_FOR =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    /** What the manifest of Quarkus' own jar says; without it threads end at once on Java 24 and later. */
    private static final List<String> AS_THE_JAR_SAYS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "io.quarkus.runner.GeneratedMain");

    /** @param instance the name of the process: two of one service may end at the same moment */
    static SharedClasses of(Path serviceJar, String instance) throws IOException {
        Path folder = serviceJar.getParent();
        var jars = new ArrayList<Path>();
        // What the build changed in others' classes comes before these.
        for (String name : List.of("transformed-bytecode.jar", "generated-bytecode.jar")) {
            Path built = folder.resolve("quarkus").resolve(name);
            if (Files.exists(built)) {
                jars.add(built);
            }
        }
        for (String place : List.of("app", "lib/boot", "lib/main")) {
            try (Stream<Path> here = Files.list(folder.resolve(place))) {
                here.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        Path archive = folder.resolve("classes-" + Runtime.version() + ".archive");
        return new SharedClasses(
                List.copyOf(jars), archive, archive.resolveSibling(instance + "-" + Runtime.version() + ".unfinished"));
    }

    /**
     * What starts the service in place of its jar: only classes from jars that are named one by one can be archived,
     * not those of Quarkus' own loader.
     */
    static List<String> start() {
        return AS_THE_JAR_SAYS;
    }

    /** For the environment variable CLASSPATH. */
    String classPath() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The options for the JVM that runs the service: to use the archive, or to make it. */
    List<String> options() throws IOException {
        boolean fits = fits();
        var options = new ArrayList<>(
                Runtime.version().feature() >= HAS_AOT_CACHE
                        ? List.of(
                                fits ? "-XX:AOTCache=" + archive : "-XX:AOTCacheOutput=" + unfinished, "-Xlog:aot*=off")
                        : List.of(
                                fits ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + unfinished,
                                "-Xlog:cds*=off"));
        if (fits) {
            options.addAll(WHERE_IT_WAS_MADE_FOR);
        }
        return options;
    }

    /** Puts what the ended process wrote in its place; nothing when it wrote none. */
    void keep() throws IOException {
        if (Files.exists(unfinished)) {
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    boolean fits() throws IOException {
        if (!Files.exists(archive)) {
            return false;
        }
        for (Path jar : jars) {
            if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(archive)) > 0) {
                return false;
            }
        }
        return true;
    }
}
