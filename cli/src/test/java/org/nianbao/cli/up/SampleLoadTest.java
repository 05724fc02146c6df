package org.nianbao.cli.up;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.FakeGateway;
import org.nianbao.cli.query.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SampleLoadTest {

    private static final String NOT_YET = """
            {"errors": [{"message": "not yet", "extensions": {"code": "SERVICE_UNAVAILABLE"}}], "data": {"agencies": null}}""";

    private FakeGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new FakeGateway();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aHouseThatCannotTellYetIsAskedAgain() throws InterruptedException {
        gateway.answerFirst(NOT_YET);
        gateway.answer(200, "{\"data\": {\"agencies\": {\"edges\": []}}}");

        assertThat(SampleLoad.isEmpty(new GraphQlClient(gateway.address()), Duration.ofMinutes(2)))
                .isTrue();
        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void aHouseThatHoldsReportsIsLeftAsItIs() throws InterruptedException {
        gateway.answer(200, "{\"data\": {\"agencies\": {\"edges\": [{\"node\": {\"id\": \"a\"}}]}}}");

        assertThat(SampleLoad.isEmpty(new GraphQlClient(gateway.address()), Duration.ofMinutes(2)))
                .isFalse();
    }

    @Test
    void whatStaysUntoldIsAFailureWithItsReason() {
        gateway.answer(200, NOT_YET);

        assertThatThrownBy(() -> SampleLoad.isEmpty(new GraphQlClient(gateway.address()), Duration.ZERO))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("not yet");
    }
}
