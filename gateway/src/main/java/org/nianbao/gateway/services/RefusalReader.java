package org.nianbao.gateway.services;

import java.io.IOException;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import org.nianbao.model.filing.ErrorAnswer;

/** Tells answers that mean "not like this" from answers that mean "not now". */
public class RefusalReader implements ResponseExceptionMapper<RuntimeException> {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final ObjectReader ANSWER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ErrorAnswer.class);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status >= 500 || status == TOO_MANY_REQUESTS) {
            return new Outage("answered " + status);
        }
        ErrorAnswer answer = read(response);
        return answer == null || answer.message() == null
                ? new Refusal(status, null, "answered " + status)
                : new Refusal(status, answer.code(), answer.message());
    }

    /** Null when the answer is not in the shape that our services refuse in. */
    private static ErrorAnswer read(Response response) {
        try {
            return response.hasEntity() ? ANSWER.readValue(response.readEntity(byte[].class)) : null;
        } catch (IOException | ProcessingException | IllegalStateException otherShape) {
            return null;
        }
    }
}
