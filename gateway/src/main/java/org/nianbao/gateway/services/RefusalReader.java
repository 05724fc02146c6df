package org.nianbao.gateway.services;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells answers that mean "not like this" from answers that mean "not now". */
public class RefusalReader implements ResponseExceptionMapper<RuntimeException> {

    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        String message = "answered " + status;
        return status >= 500 || status == TOO_MANY_REQUESTS ? new Outage(message) : new Refusal(status, message);
    }
}
