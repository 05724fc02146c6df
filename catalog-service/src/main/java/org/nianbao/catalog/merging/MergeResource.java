package org.nianbao.catalog.merging;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A curator's decisions on which agencies are one. */
@Path("/agencies/{id}")
@RolesAllowed("curator")
public class MergeResource {

    private final AgencyMerging merging;
    private final MergeRecordRepository log;
    private final SecurityIdentity identity;

    MergeResource(AgencyMerging merging, MergeRecordRepository log, SecurityIdentity identity) {
        this.merging = merging;
        this.log = log;
        this.identity = identity;
    }

    /** Merges agencies into this one; those that are merged into it already stay so. */
    @POST
    @Path("merges")
    @Operation(summary = "Merges agencies into this one; idempotent. 将其他公开主体并入本主体(幂等)。")
    public void merge(
            @RestPath long id, @NotEmpty @Size(max = 100, message = "takes at most 100 ids") List<@NotNull Long> from) {
        merging.merge(id, from, identity.getPrincipal().getName());
    }

    /** Splits an agency off again, with all reports that were filed for it. */
    @DELETE
    @Path("merges/{from}")
    @Operation(summary = "Splits an agency off again; idempotent. 撤销合并(幂等)。")
    public void split(@RestPath long id, @RestPath long from) {
        merging.split(id, from, identity.getPrincipal().getName());
    }

    /** Every merge and split that the agency took part in, latest first. */
    @GET
    @Path("merges")
    @Operation(summary = "The log of merges and splits. 合并与拆分记录。")
    public List<MergeRecord.MergeEntry> list(@RestPath long id) {
        return log.listOf(id);
    }

    /** Keeps a provisional agency as one of its own. */
    @POST
    @Path("confirmation")
    @Operation(summary = "Keeps a provisional agency as its own. 确认待定公开主体为独立主体。")
    public void confirm(@RestPath long id) {
        merging.confirm(id);
    }
}
