package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Services that still run although the command that started them was killed. */
record LeftOvers(Path run) {

    private static final int PATIENCE_SECONDS = 15;

    /** Ends them all. */
    void end() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String pid = Files.readString(file).strip();
                if (pid.matches("[0-9]{1,18}")) {
                    ProcessHandle.of(Long.parseLong(pid))
                            .filter(LeftOvers::isService)
                            .ifPresent(LeftOvers::end);
                }
                Files.deleteIfExists(file);
            }
        }
    }

    /** The number may long belong to another program. */
    private static boolean isService(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("quarkus-app");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
