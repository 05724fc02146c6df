package org.nianbao.ingest.delivering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.nianbao.model.filing.ErrorAnswer;

/**
 * Delivers messages to another service together, and tells what is worth another attempt from what is not.
 *
 * @param <M> the message
 * @param <T> what the service answers to each
 */
final class GroupCall<M, T> {

    /** The other service looked at the content and will not take it, now or later. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

    private final String service;
    private final Function<List<M>, List<Answer<T>>> call;

    /** The other service broke down, and which of the messages broke it is not said. */
    private static final int BROKEN = 500;

    /** @param call sends one request; its answers stand in the order of the messages */
    GroupCall(String service, Function<List<M>, List<Answer<T>>> call) {
        this.service = service;
        this.call = call;
    }

    /**
     * One answer for each message, in their order. A group that is refused as a whole, or that the service breaks down
     * over, is delivered message by message: it may be too large, or one message may be what breaks it.
     *
     * @throws Unavailable when nothing is known of any of them
     */
    List<Delivered<T>> deliver(List<M> messages) throws Unavailable {
        try {
            List<Answer<T>> answers = call.apply(messages);
            if (answers.size() != messages.size()) {
                throw new Unavailable(
                        service + " answered " + answers.size() + " of " + messages.size() + " messages", null);
            }
            return answers.stream().map(this::meaning).toList();
        } catch (WebApplicationException answer) {
            int status = answer.getResponse().getStatus();
            if (!REFUSALS.contains(status) && status != BROKEN) {
                throw new Unavailable(service + " answered " + status, answer);
            }
            return messages.size() == 1
                    ? List.of(meaning(new Answer<>(null, status, error(answer.getResponse()))))
                    : oneByOne(messages);
        } catch (ProcessingException unreachable) {
            throw new Unavailable(service + " cannot be reached", unreachable);
        }
    }

    private List<Delivered<T>> oneByOne(List<M> messages) {
        List<Delivered<T>> all = new ArrayList<>();
        for (M message : messages) {
            try {
                all.addAll(deliver(List.of(message)));
            } catch (Unavailable unavailable) {
                all.add(new Delivered.PutOff<>(unavailable.getMessage()));
            }
        }
        return all;
    }

    private Delivered<T> meaning(Answer<T> answer) {
        if (answer.status() / 100 == 2) {
            return new Delivered.Taken<>(answer.content());
        }
        if (REFUSALS.contains(answer.status())) {
            return new Delivered.Refused<>(words(answer.status(), answer.error()));
        }
        String trouble = service + " answered " + answer.status();
        return answer.status() == BROKEN ? new Delivered.Broke<>(trouble) : new Delivered.PutOff<>(trouble);
    }

    private String words(int status, ErrorAnswer error) {
        return error == null
                ? service + " refused it with status " + status
                : service + " refused it: " + error.code() + ": " + error.message();
    }

    private static ErrorAnswer error(Response answer) {
        try {
            return answer.readEntity(ErrorAnswer.class);
        } catch (ProcessingException | IllegalStateException | WebApplicationException notInWords) {
            return null;
        }
    }

    /**
     * What the service says of one message.
     *
     * @param content null unless the status is a success
     * @param error null when it is
     */
    record Answer<T>(T content, int status, ErrorAnswer error) {}
}
