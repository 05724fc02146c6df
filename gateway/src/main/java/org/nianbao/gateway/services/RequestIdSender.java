package org.nianbao.gateway.services;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

import org.nianbao.rim.RequestId;

/** Sends the request's id along, so that the logs of all services can be read together. */
public class RequestIdSender implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        String id = RequestId.current();
        if (id != null) {
            request.getHeaders().putSingle(RequestId.HEADER, id);
        }
    }
}
