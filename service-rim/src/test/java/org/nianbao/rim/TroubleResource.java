package org.nianbao.rim;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** A resource that gets into every kind of trouble. */
@Path("/trouble")
public class TroubleResource {

    /** Anything with every awkward kind of field. */
    public record Thing(String name, BigDecimal amount, LocalDate on) {}

    @POST
    @Path("things")
    @Consumes(MediaType.APPLICATION_JSON)
    public Thing echo(Thing thing) {
        return thing;
    }

    @GET
    @Path("refused")
    public Thing refuse() {
        throw new ApiException(422, "NOT_A_REPORT", "This is no annual report.");
    }

    @GET
    @Path("broken")
    public Thing breakDown() {
        throw new IllegalStateException("the password is swordfish");
    }

    @GET
    @Path("secret")
    @RolesAllowed("curator")
    public Thing secret() {
        return new Thing("secret", null, null);
    }
}
