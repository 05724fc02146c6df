package org.nianbao.cli.up;

import java.io.IOException;
import java.util.List;

import org.nianbao.bench.ingest.Processes;

/** The processes of a house that a fault run may kill: all that a document goes through. */
public record HouseProcesses(House house) implements Processes {

    @Override
    public List<String> names() {
        return house.processes().keySet().stream()
                .filter(name -> !name.equals(ServiceKind.GATEWAY.module()))
                .sorted()
                .toList();
    }

    @Override
    public void kill(String name) throws InterruptedException {
        house.kill(name);
    }

    @Override
    public void startAgain(String name) throws IOException {
        house.startAgain(name);
    }

    @Override
    public void awaitReady() throws InterruptedException {
        house.awaitReady();
    }
}
