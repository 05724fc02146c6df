package org.nianbao.cli.up;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

import org.nianbao.cli.CommandFailure;

/** Where the services listen. */
public record Ports(int gateway, int ingest, int catalog, int stats) {

    /** The gateway's port and the three after it. */
    public static Ports from(int gateway) {
        return new Ports(gateway, gateway + 1, gateway + 2, gateway + 3);
    }

    /** Four ports that nobody uses at this moment, for tests. */
    public static Ports free() throws IOException {
        try (var a = new ServerSocket(0);
                var b = new ServerSocket(0);
                var c = new ServerSocket(0);
                var d = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort());
        }
    }

    /** One more that nobody uses at this moment. */
    public static int oneFree() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
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
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress("127.0.0.1", of(service)));
            } catch (IOException e) {
                throw new CommandFailure(
                        "Port " + of(service) + " for " + service.module() + " is in use by another"
                                + " program. End that one, or choose four other ports with --port.",
                        e);
            }
        }
    }
}
