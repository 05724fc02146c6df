package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.nianbao.cli.up.House;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What ends and begins again. */
class RestartIT {

    private static final List<String> WITH_A_DATABASE = List.of("ingest-service", "catalog-service", "stats-service");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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

    @Test
    void servicesThatStartBeforeTheirDatabaseWaitForItAndThenWork() throws Exception {
        House house = RunningHouse.get();
        Path sample = Samples.get("agencies/tongxiang-commerce-2013.html");
        RunningHouse.file(sample).statusCode(200);
        house.kill(House.DATABASE);
        for (String module : WITH_A_DATABASE) {
            house.kill(module);
        }

        Map<String, Long> before = new HashMap<>();
        for (String module : WITH_A_DATABASE) {
            before.put(module, Files.size(log(module)));
            house.startAgain(module);
        }
        for (String module : WITH_A_DATABASE) {
            awaitVainAttempt(module, before.get(module));
        }
        for (String module : WITH_A_DATABASE) {
            assertThat(house.processes().get(module).isAlive())
                    .as(module + " waits")
                    .isTrue();
        }

        house.startAgain(House.DATABASE);
        house.awaitReady();
        RunningHouse.file(sample).statusCode(200).body("receipt.outcome", equalTo("UNCHANGED"));
    }

    /** Until its log tells of a database that could not be reached. */
    private static void awaitVainAttempt(String module, long from) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said(module, from).contains("Retrying")) {
            assertThat(Instant.now())
                    .as(module + " said: " + said(module, from))
                    .isBefore(end);
            Thread.sleep(100);
        }
    }

    private static String said(String module, long from) throws IOException {
        byte[] all = Files.readAllBytes(log(module));
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }

    private static Path log(String module) {
        return RunningHouse.DATA.resolve("logs").resolve(module + ".log");
    }

    private static void kill(String module) throws IOException, Exception {
        String pid = Files.readString(RunningHouse.DATA.resolve("run").resolve(module + ".pid"))
                .strip();
        ProcessHandle service = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        service.destroyForcibly();
        service.onExit().get(10, TimeUnit.SECONDS);
    }
}
