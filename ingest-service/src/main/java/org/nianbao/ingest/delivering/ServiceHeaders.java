package org.nianbao.ingest.delivering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

import org.nianbao.rim.RequestId;

/** Adds to every call the service's token and the id that ties the logs of all services together. */
@ApplicationScoped
public class ServiceHeaders implements ClientHeadersFactory {

    private final Optional<Path> tokenFile;

    /** @param tokenFile holds a token of the role service; absent when the other services ask for none */
    ServiceHeaders(@ConfigProperty(name = "nianbao.service-token-file") Optional<Path> tokenFile) {
        this.tokenFile = tokenFile;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        // Read each time: a cluster puts a new token into the file before the old one runs out.
        tokenFile.ifPresent(file -> headers.putSingle(HttpHeaders.AUTHORIZATION, bearer(file)));
        if (RequestId.current() != null) {
            headers.putSingle(RequestId.HEADER, RequestId.current());
        }
        return headers;
    }

    private static String bearer(Path file) {
        try {
            return "Bearer " + Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The service token cannot be read from " + file, unreadable);
        }
    }
}
