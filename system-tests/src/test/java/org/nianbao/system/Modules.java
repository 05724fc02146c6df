package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The project's modules as they lie on the disk, so that a new one is under the rules from its first class on. */
final class Modules {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Modules() {}

    /** Compiled main code of every module. */
    static List<Path> listAll() throws IOException {
        return Stream.concat(listIn(ROOT), listIn(ROOT.resolve("libs"))).toList();
    }

    static List<Path> listLibraries() throws IOException {
        return listIn(ROOT.resolve("libs")).toList();
    }

    static JavaClasses importAll(List<Path> modules) {
        return new ClassFileImporter()
                .importPaths(modules.stream().map(Modules::classes).toList());
    }

    static JavaClasses importOne(String module) {
        return importAll(List.of(ROOT.resolve(module)));
    }

    static Path classes(Path module) {
        return module.resolve("target").resolve("classes");
    }

    private static Stream<Path> listIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(module -> Files.isDirectory(
                            module.resolve("src").resolve("main").resolve("java")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
