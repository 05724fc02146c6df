package org.nianbao.ingest.rereading;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.nianbao.reader.ReportReader;
import org.nianbao.rim.ApiException;

/** Starts the reading of all stored documents by a newer reader, and tells how far it has come. */
@Path("/rereads")
public class RereadsResource {

    private final RereadStore rereads;

    RereadsResource(RereadStore rereads) {
        this.rereads = rereads;
    }

    /** Starts one, or answers the one that runs: 202. Documents already read by this version are passed over. */
    @POST
    @RolesAllowed({"curator", "service"})
    public Response start() {
        Reread reread = rereads.start(ReportReader.VERSION);
        return Response.accepted(reread)
                .location(URI.create("/rereads/" + reread.id))
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Reread reread(@PathParam("id") long id) {
        return rereads.findReread(id)
                .orElseThrow(() -> new ApiException(404, "NO_SUCH_REREAD", "There is no reread " + id + "."));
    }
}
