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

class FirstAnswersTest {

    private static final String ERRORS =
            "{\"data\":{\"agencies\":null},\"errors\":[{\"message\":\"catalog-service does not answer.\"}]}";

    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new FakeGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aServiceThatIsStillStartingIsAskedAgain() throws InterruptedException {
        gateway.answer(200, "{\"data\":{\"agencies\":{\"edges\":[]}}}");
        gateway.answerFirst(ERRORS, ERRORS);

        assertThat(answers(Duration.ofSeconds(30))
                        .get("{ agencies }")
                        .at("/data/agencies/edges")
                        .isArray())
                .isTrue();

        assertThat(gateway.requests()).hasSize(3);
    }

    @Test
    void oneThatNeverAnswersIsNamed() {
        gateway.answer(200, ERRORS);

        assertThatThrownBy(() -> answers(Duration.ZERO).get("{ agencies }"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("catalog-service does not answer");
    }

    private FirstAnswers answers(Duration patience) {
        return new FirstAnswers(new GraphQlClient(gateway.address()), patience, Duration.ofMillis(1));
    }
}
