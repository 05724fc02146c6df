package org.nianbao.cli.up;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashSet;

import org.nianbao.cli.CommandFailure;

/** Where the services listen; what is for operators, health and metrics, {@value #MANAGEMENT} above. */
public record Ports(int gateway, int ingest, int catalog, int stats) {

    /** How far above its port a service shows its health and metrics, to this machine only. */
    public static final int MANAGEMENT = 1_000;

    /** The highest that a gateway may have. */
    public static final int HIGHEST = 65_535 - MANAGEMENT - 3;

    /** The gateway's port and the three after it. */
    public static Ports from(int gateway) {
        return new Ports(gateway, gateway + 1, gateway + 2, gateway + 3);
    }

    /** Four ports that nobody uses at this moment, for tests. */
    public static Ports free() throws IOException {
        var free = new LinkedHashSet<Integer>();
        while (free.size() < ServiceKind.values().length) {
            free.add(oneFree());
        }
        Iterator<Integer> next = free.iterator();
        return new Ports(next.next(), next.next(), next.next(), next.next());
    }

    /** One more that nobody uses at this moment. */
    public static int oneFree() throws IOException {
        while (true) {
            try (var socket = new ServerSocket(0)) {
                int port = socket.getLocalPort();
                if (port <= HIGHEST && isFree(port + MANAGEMENT)) {
                    return port;
                }
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    int of(ServiceKind service) {
        return switch (service) {
            case GATEWAY -> gateway;
            case INGEST -> ingest;
            case CATALOG -> catalog;
            case STATS -> stats;
        };
    }

    URI address(ServiceKind service) {
        return URI.create("http://localhost:" + of(service));
    }

    /** @throws CommandFailure when another program has one of them */
    void requireFree() {
        for (ServiceKind service : ServiceKind.values()) {
            for (int port : new int[] {of(service), of(service) + MANAGEMENT}) {
                if (!isFree(port)) {
                    throw new CommandFailure("Port " + port + " for " + service.module() + " is in use by another"
                            + " program. End that one, or choose other ports with --port.");
                }
            }
        }
    }
}
