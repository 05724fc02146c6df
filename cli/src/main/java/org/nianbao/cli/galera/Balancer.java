package org.nianbao.cli.galera;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.nianbao.cli.up.Ports;

/** haproxy before two processes of each service, which it asks twice a second whether they are ready. */
final class Balancer implements AutoCloseable {

    private final Process process;

    private Balancer(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param own where it listens
     */
    static Balancer start(Path folder, ClusterTools tools, Ports own, Ports first, Ports second) throws IOException {
        var text = new StringBuilder("""
                global
                  maxconn 2000
                defaults
                  mode http
                  timeout connect 1s
                  timeout client 70s
                  timeout server 70s
                  option redispatch
                  retries 3
                  # Only what did not arrive is sent to the other one: an upload is never made twice by the balancer.
                  retry-on conn-failure
                  option httpchk GET /q/health/ready
                  default-server check inter 500 fall 2 rise 1 on-marked-down shutdown-sessions
                """);
        listen(text, "gateway", own.gateway(), first.gateway(), second.gateway());
        listen(text, "ingest", own.ingest(), first.ingest(), second.ingest());
        listen(text, "catalog", own.catalog(), first.catalog(), second.catalog());
        listen(text, "stats", own.stats(), first.stats(), second.stats());
        Path settings = Files.writeString(folder.resolve("haproxy.cfg"), text);
        Process process = new ProcessBuilder(List.of(tools.haproxy().toString(), "-db", "-f", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        return new Balancer(process);
    }

    private static void listen(StringBuilder text, String name, int port, int first, int second) {
        text.append("listen ")
                .append(name)
                .append("\n  bind 127.0.0.1:")
                .append(port)
                .append('\n');
        for (int server : new int[] {first, second}) {
            text.append("  server p%d 127.0.0.1:%d port %d%n".formatted(server, server, server + Ports.MANAGEMENT));
        }
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
