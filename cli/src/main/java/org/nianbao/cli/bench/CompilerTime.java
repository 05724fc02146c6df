package org.nianbao.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** How much processor time the compilers of a Java process have taken, told by Linux thread by thread. */
final class CompilerTime {

    private static final String COMPILER = " CompilerThre";
    /** Linux counts in hundredths of a second, whatever its clock. */
    private static final int MILLIS_A_TICK = 10;

    /** Of the fields behind a thread's name: in user mode, in the kernel. */
    private static final int USER = 11;

    private static final int KERNEL = 12;

    private CompilerTime() {}

    /** Empty where the system does not tell, and for a process that has no compiler. */
    static Optional<Duration> of(long process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
            long millis = threads.mapToLong(CompilerTime::millisOf).sum();
            return millis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
        } catch (IOException | UncheckedIOException notTold) {
            return Optional.empty();
        }
    }

    /** 0 for a thread that is no compiler, or has just ended. */
    private static long millisOf(Path thread) {
        try {
            String state = Files.readString(thread.resolve("stat"));
            int name = state.lastIndexOf(')');
            if (!state.substring(0, name).contains(COMPILER)) {
                return 0;
            }
            String[] fields = state.substring(name + 2).split(" ");
            return MILLIS_A_TICK * (Long.parseLong(fields[USER]) + Long.parseLong(fields[KERNEL]));
        } catch (IOException ended) {
            return 0;
        }
    }
}
