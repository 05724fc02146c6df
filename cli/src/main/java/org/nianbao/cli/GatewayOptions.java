package org.nianbao.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Which running system a command talks to. {@code up} leaves its gateway's address and a token in its data folder. */
public final class GatewayOptions {

    private static final String ADDRESS_FILE = "gateway";
    private static final URI USUAL = URI.create("http://localhost:8080");

    @Option(
            names = "--url",
            paramLabel = "U",
            defaultValue = "${env:NIANBAO_URL}",
            description =
                    "The gateway (default: NIANBAO_URL, else the one that up started, else http://localhost:8080).")
    private URI url;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of up (default: data/).")
    private Path data;

    /** The gateway's address. */
    public URI gateway() throws IOException {
        if (url != null) {
            return url;
        }
        Path file = dataFolder().resolve(ADDRESS_FILE);
        return Files.isReadable(file) ? URI.create(Files.readString(file).strip()) : USUAL;
    }

    /** The data folder of the system on this machine. */
    public Path dataFolder() {
        return data == null ? ProjectFolder.get().data() : data;
    }

    /** Leaves the gateway's address where the other commands find it. */
    public static void leave(Path data, URI gateway) throws IOException {
        Files.writeString(data.resolve(ADDRESS_FILE), gateway + System.lineSeparator());
    }
}
