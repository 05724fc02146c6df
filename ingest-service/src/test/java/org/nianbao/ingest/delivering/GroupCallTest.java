package org.nianbao.ingest.delivering;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.ErrorAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCallTest {

    private final List<List<String>> calls = new ArrayList<>();

    @Test
    void eachMessageGetsItsOwnAnswer() throws Exception {
        GroupCall<String, Integer> call = new GroupCall<>("catalog-service", group -> {
            calls.add(group);
            return List.of(
                    new GroupCall.Answer<>(7, 200, null),
                    new GroupCall.Answer<>(null, 422, new ErrorAnswer("NO_YEAR", "which year?", null)),
                    new GroupCall.Answer<>(null, 500, null));
        });

        assertThat(call.deliver(List.of("a", "b", "c")))
                .containsExactly(
                        new Delivered.Taken<>(7),
                        new Delivered.Refused<>("catalog-service refused it: NO_YEAR: which year?"),
                        new Delivered.Broke<>("catalog-service answered 500"));
        assertThat(calls).hasSize(1);
    }

    @Test
    void aGroupThatIsRefusedForOneOfItsMessagesIsDeliveredOneByOne() throws Exception {
        GroupCall<String, Integer> call = new GroupCall<>("stats-service", group -> {
            calls.add(group);
            if (group.contains("too large")) {
                throw new WebApplicationException(413);
            }
            return group.stream()
                    .map(message -> new GroupCall.Answer<>(message.length(), 204, null))
                    .toList();
        });

        assertThat(call.deliver(List.of("a", "too large", "bb")))
                .containsExactly(
                        new Delivered.Taken<>(1),
                        new Delivered.Refused<>("stats-service refused it with status 413"),
                        new Delivered.Taken<>(2));
        assertThat(calls).hasSize(4);
    }

    @Test
    void aMessageThatBreaksTheServiceDoesNotHinderTheOthers() throws Exception {
        GroupCall<String, Integer> call = new GroupCall<>("catalog-service", group -> {
            calls.add(group);
            if (group.contains("breaks it")) {
                throw new WebApplicationException(500);
            }
            return group.stream()
                    .map(message -> new GroupCall.Answer<>(message.length(), 200, null))
                    .toList();
        });

        assertThat(call.deliver(List.of("a", "breaks it", "bb")))
                .containsExactly(
                        new Delivered.Taken<>(1),
                        new Delivered.Broke<>("catalog-service answered 500"),
                        new Delivered.Taken<>(2));
    }

    @Test
    void aServiceThatCannotBeReachedOrBreaksDownMayBeAskedAgain() {
        assertThatThrownBy(() -> failing(new ProcessingException("refused")).deliver(List.of("a")))
                .isInstanceOf(Unavailable.class)
                .hasMessage("catalog-service cannot be reached");
        assertThatThrownBy(() -> failing(new WebApplicationException(503)).deliver(List.of("a", "b")))
                .isInstanceOf(Unavailable.class)
                .hasMessage("catalog-service answered 503");
    }

    @Test
    void answersThatDoNotFitTheMessagesAreNotBelieved() {
        GroupCall<String, Integer> call =
                new GroupCall<>("catalog-service", group -> List.of(new GroupCall.Answer<>(1, 200, null)));
        assertThatThrownBy(() -> call.deliver(List.of("a", "b"))).isInstanceOf(Unavailable.class);
    }

    private static GroupCall<String, Integer> failing(RuntimeException failure) {
        return new GroupCall<>("catalog-service", group -> {
            throw failure;
        });
    }
}
