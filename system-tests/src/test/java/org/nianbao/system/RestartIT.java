package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.nianbao.cli.up.House;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What ends and begins again. */
class RestartIT {

    @Test
    void aServiceThatIsKilledIsToldAndTheNextStartHasAllThatWasFiled() throws Exception {
        House house = RunningHouse.get();
        Path sample = Samples.get("agencies/tongxiang-commerce-2013.html");
        RunningHouse.file(sample).statusCode(200);
        String token = house.contributorToken();
        assertThat(house.findFailure()).isEmpty();

        kill("ingest-service");

        assertThat(house.findFailure())
                .hasValueSatisfying(failure ->
                        assertThat(failure).startsWith("ingest-service ended").contains("ingest-service.log"));
        RunningHouse.restart();
        RunningHouse.file(sample).statusCode(200).body("receipt.outcome", equalTo("UNCHANGED"));
        RunningHouse.gateway()
                .header("Authorization", "Bearer " + token)
                .post("/documents")
                .then()
                .statusCode(400);
    }

    private static void kill(String module) throws IOException, Exception {
        String pid = Files.readString(RunningHouse.DATA.resolve("run").resolve(module + ".pid"))
                .strip();
        ProcessHandle service = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        service.destroyForcibly();
        service.onExit().get(10, TimeUnit.SECONDS);
    }
}
