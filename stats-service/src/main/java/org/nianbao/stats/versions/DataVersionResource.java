package org.nianbao.stats.versions;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells whether anything has changed. */
@Path("/data-version")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class DataVersionResource {

    private final DataVersion version;

    @Inject
    public DataVersionResource(DataVersion version) {
        this.version = version;
    }

    @GET
    @Operation(summary = "A number that differs after every change of the data")
    public Answer get() {
        return new Answer(version.get());
    }

    /** The number alone. */
    public record Answer(long version) {}
}
