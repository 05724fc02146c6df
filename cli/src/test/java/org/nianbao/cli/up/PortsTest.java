package org.nianbao.cli.up;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import org.nianbao.cli.CommandFailure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void aPortInUseIsSaidWithTheServiceThatWantsIt() throws Exception {
        Ports free = Ports.free();
        assertThatCode(free::requireFree).doesNotThrowAnyException();

        try (var taken = new ServerSocket(free.catalog(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(free::requireFree)
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for catalog-service is in use");
        }
    }
}
