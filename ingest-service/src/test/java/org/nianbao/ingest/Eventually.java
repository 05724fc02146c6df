package org.nianbao.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

/** Waits for what happens in the background. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    /** The job comes into the state. */
    public static void jobIs(int job, String state) {
        holds(() -> state.equals(
                when().get("/jobs/" + job).then().statusCode(200).extract().<String>path("state")));
    }

    /** All documents of the batch come to their end. */
    public static void batchEnds(int batch) {
        holds(() ->
                when().get("/batches/" + batch).then().statusCode(200).extract().<Boolean>path("ended"));
    }

    /** The condition comes to hold. */
    public static void holds(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean held = condition.getAsBoolean();
        while (!held && Instant.now().isBefore(end)) {
            Thread.yield();
            held = condition.getAsBoolean();
        }
        assertThat(held).as("came to hold in time").isTrue();
    }
}
