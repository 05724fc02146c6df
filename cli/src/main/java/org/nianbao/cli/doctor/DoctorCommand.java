package org.nianbao.cli.doctor;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.nianbao.cli.ProjectFolder;

/** {@code nianbao doctor}: says what is wrong on this machine, and the mend. */
@Command(
        name = "doctor",
        description = "Says what is wrong on this machine, and the mend. Exit code 1 when something is.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The gateway's port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() {
        var output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        boolean well = true;
        for (var examination : new Examinations(ProjectFolder.get(), port).all()) {
            Diagnosis diagnosis = examination.get();
            output.printf(
                    "%-5s %-8s %s%n", diagnosis.isWell() ? "ok" : "WRONG", diagnosis.subject(), diagnosis.state());
            if (!diagnosis.isWell()) {
                output.println("      mend: " + diagnosis.mend());
                well = false;
            }
        }
        return well ? 0 : 1;
    }
}
