package org.nianbao.catalog.curating;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A curator's corrections over HTTP. */
@Path("/agencies/{id}")
@RolesAllowed("curator")
public class AgencyEditResource {

    private final AgencyEditing editing;
    private final AgencyEditRepository log;
    private final SecurityIdentity identity;

    AgencyEditResource(AgencyEditing editing, AgencyEditRepository log, SecurityIdentity identity) {
        this.editing = editing;
        this.log = log;
        this.identity = identity;
    }

    /** Says what the agency is. */
    @PUT
    @Path("profile")
    @Operation(summary = "Puts right kind, level, sector and region; idempotent. 更正主体类型、层级、系统和行政区划(幂等)。")
    public void edit(@RestPath long id, @NotNull @Valid EditedProfile profile) {
        editing.edit(id, profile, identity.getPrincipal().getName());
    }

    /** Takes a correction back; the latest first. */
    @DELETE
    @Path("edits/{edit}")
    @Operation(summary = "Takes a correction back; idempotent. 撤销更正(幂等)。")
    public void undo(@RestPath long id, @RestPath long edit) {
        editing.undo(id, edit, identity.getPrincipal().getName());
    }

    /** Every correction of the agency, latest first. */
    @GET
    @Path("edits")
    @Operation(summary = "The log of corrections. 更正记录。")
    public List<AgencyEdit.Line> list(@RestPath long id) {
        return log.listOf(id);
    }
}
