package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Removes what killed processes left of documents they were receiving. Nobody was told that those are safe. */
@ApplicationScoped
class LeftUploads {

    private static final Logger LOG = Logger.getLogger(LeftUploads.class);
    private static final Pattern NAME = Pattern.compile("nianbao-(\\d{1,18})-\\d+\\.upload");

    private final Intake intake;

    LeftUploads(Intake intake) {
        this.intake = intake;
    }

    void clear(@Observes StartupEvent event) throws IOException {
        Files.createDirectories(intake.folder());
        clear(intake.folder());
    }

    static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && isLeft(Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(file);
                    LOG.infof("Removed %s, which a killed process left", file);
                }
            }
        }
    }

    /** A process that has just started receives nothing yet: files of its number are of one before it. */
    private static boolean isLeft(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }
}
