package org.nianbao.ingest.delivering;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.nianbao.model.filing.ErrorAnswer;

/** Sorts what can go wrong in a call into what is worth another attempt and what is not. */
final class RemoteCall {

    /** The other service looked at the content and will not take it, now or later. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

    private RemoteCall() {}

    static <T> T to(String service, Supplier<T> call) throws Refused, Unavailable {
        try {
            return call.get();
        } catch (WebApplicationException answer) {
            int status = answer.getResponse().getStatus();
            if (REFUSALS.contains(status)) {
                throw new Refused(words(service, answer.getResponse()));
            }
            throw new Unavailable(service + " answered " + status, answer);
        } catch (ProcessingException unreachable) {
            throw new Unavailable(service + " cannot be reached", unreachable);
        }
    }

    private static String words(String service, Response answer) {
        try {
            ErrorAnswer error = answer.readEntity(ErrorAnswer.class);
            return service + " refused it: " + error.code() + ": " + error.message();
        } catch (ProcessingException | IllegalStateException | WebApplicationException notInWords) {
            return service + " refused it with status " + answer.getStatus();
        }
    }
}
