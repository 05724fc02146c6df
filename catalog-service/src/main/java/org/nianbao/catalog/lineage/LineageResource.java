package org.nianbao.catalog.lineage;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.AgencyLineage;

/** Predecessors and successors over HTTP. */
@Path("/agencies")
public class LineageResource {

    private final LineageReader reader;
    private final LineageKeeper keeper;
    private final SecurityIdentity identity;

    LineageResource(LineageReader reader, LineageKeeper keeper, SecurityIdentity identity) {
        this.reader = reader;
        this.keeper = keeper;
        this.identity = identity;
    }

    /** One answer for each id, in their order, null where there is no agency. */
    @POST
    @Path("lineage")
    @Operation(summary = "Predecessors and successors of agencies. 公开主体的前身与后继。")
    public List<AgencyLineage> list(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 ids") List<Long> ids) {
        List<Long> asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<Long, AgencyLineage> found = asked.isEmpty() ? Map.of() : reader.mapByAgency(asked);
        return ids.stream().map(id -> id == null ? null : found.get(id)).toList();
    }

    /** States what the agency came from. */
    @POST
    @Path("{id}/predecessors")
    @RolesAllowed("curator")
    @Operation(summary = "States a predecessor; idempotent. 登记前身(幂等)。")
    public void state(@RestPath long id, @NotNull @Valid StatedPredecessor predecessor) {
        keeper.state(id, predecessor, identity.getPrincipal().getName());
    }

    /** Takes the statement back. */
    @DELETE
    @Path("{id}/predecessors/{predecessor}")
    @RolesAllowed("curator")
    @Operation(summary = "Withdraws a predecessor; idempotent. 撤销前身登记(幂等)。")
    public void withdraw(@RestPath long id, @RestPath long predecessor) {
        keeper.withdraw(id, predecessor);
    }
}
