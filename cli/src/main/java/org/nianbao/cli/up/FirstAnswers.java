package org.nianbao.cli.up;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.query.GraphQlClient;

/**
 * Answers of a house that has only just started: on a busy machine the first calls between its services may take longer
 * than they are given. An answer with errors is none, and the question is asked again.
 */
record FirstAnswers(GraphQlClient gateway, Duration patience, Duration pause) {

    FirstAnswers(GraphQlClient gateway) {
        this(gateway, Duration.ofSeconds(60), Duration.ofMillis(500));
    }

    /** @throws CommandFailure when there are still errors when the patience ends; it names the first */
    JsonNode get(String question) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            JsonNode answer = gateway.ask(question, null);
            if (!answer.hasNonNull("errors")) {
                return answer;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CommandFailure("The house started but does not answer: "
                        + answer.at("/errors/0/message").asText());
            }
            Thread.sleep(pause.toMillis());
        }
    }
}
