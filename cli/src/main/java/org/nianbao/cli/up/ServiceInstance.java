package org.nianbao.cli.up;

import java.net.URI;

/**
 * One process of a service.
 *
 * @param name of its log and of its file with the process id; the module's, with a number behind it for further ones
 */
record ServiceInstance(ServiceKind kind, String name, int port) {

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Where its health and metrics are. */
    URI management() {
        return URI.create("http://127.0.0.1:" + managementPort());
    }

    int managementPort() {
        return port + Ports.MANAGEMENT;
    }
}
