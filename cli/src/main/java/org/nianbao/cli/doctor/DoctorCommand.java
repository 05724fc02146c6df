package org.nianbao.cli.doctor;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.cli.ProjectFolder;

/** {@code nianbao doctor}: says what is wrong on this machine, or with services elsewhere, and the mend. */
@Command(
        name = "doctor",
        description = "Says what is wrong on this machine, or with services elsewhere, and the mend."
                + " Exit code 1 when something is.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The gateway's port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of up (default: data/).")
    private Path data;

    @Option(
            names = "--url",
            paramLabel = "SERVICE=URL",
            description =
                    "Where a service shows its health and metrics, such as catalog=http://10.1.2.3:9000; once for each"
                            + " of gateway, ingest, catalog and stats. Those that are named are looked at, and not this machine.")
    private Map<String, URI> urls = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        boolean well = true;
        ProjectFolder project = ProjectFolder.get();
        Path folder = data == null ? project.data() : data.toAbsolutePath();
        var examinations = new Examinations(project, folder, port);
        for (var examination : urls.isEmpty() ? examinations.ofThisMachine() : examinations.of(named())) {
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

    /** The addresses by the names of modules; both catalog and catalog-service are taken. */
    private Map<String, URI> named() {
        var named = new LinkedHashMap<String, URI>();
        urls.forEach((name, address) -> {
            String module = Examinations.MODULES.stream()
                    .filter(each -> each.equals(name) || each.equals(name + "-service"))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "--url names one of gateway, ingest, catalog, stats, and not " + name));
            if (address.getHost() == null) {
                throw new ParameterException(spec.commandLine(), "--url " + name + "=" + address + " is no address");
            }
            named.put(module, address);
        });
        return named;
    }
}
