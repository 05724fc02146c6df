package org.nianbao.gateway.services;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import org.nianbao.model.catalog.AgencyLineage.Relation;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** What curators say of agencies, as catalog-service takes it down. Each request may be sent twice to the same end. */
@Path("/agencies")
@RegisterRestClient(configKey = "catalog")
@RegisterProvider(RequestIdSender.class)
@RegisterProvider(RefusalReader.class)
@Timeout(value = 5, unit = ChronoUnit.SECONDS)
@CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 2000, skipOn = Refusal.class)
public interface CurationClient {

    @POST
    @Path("{id}/predecessors")
    Uni<Void> statePredecessor(
            @HeaderParam("Authorization") String authorization,
            @PathParam("id") long id,
            StatedPredecessor predecessor);

    @DELETE
    @Path("{id}/predecessors/{predecessor}")
    Uni<Void> withdrawPredecessor(
            @HeaderParam("Authorization") String authorization,
            @PathParam("id") long id,
            @PathParam("predecessor") long predecessor);

    @POST
    @Path("{id}/confirmation")
    Uni<Void> confirm(@HeaderParam("Authorization") String authorization, @PathParam("id") long id);

    @PUT
    @Path("{id}/profile")
    Uni<Void> edit(@HeaderParam("Authorization") String authorization, @PathParam("id") long id, EditedProfile profile);

    @DELETE
    @Path("{id}/edits/{edit}")
    Uni<Void> undo(
            @HeaderParam("Authorization") String authorization, @PathParam("id") long id, @PathParam("edit") long edit);

    /** What a provisional agency may be. */
    @GET
    @Path("{id}/candidates")
    Uni<List<Candidate>> listCandidates(@PathParam("id") long id);

    /**
     * A curator's statement of what an agency came from.
     *
     * @param year in which it took place; null when unknown
     * @param note what the statement rests on; null when there is none
     */
    record StatedPredecessor(long agencyId, Relation relation, Integer year, String note) {}

    /**
     * What a curator says an agency is; all of it, also what stays.
     *
     * @param level null when it cannot be told
     * @param sector null when it belongs to none
     * @param regionCode null when the place is not known
     * @param note what it rests on; null when there is none
     */
    record EditedProfile(AgencyKind kind, RegionLevel level, String sector, String regionCode, String note) {}

    /**
     * One thing that an agency may be.
     *
     * @param agencyId null for a division
     * @param regionCode null for an agency
     */
    record Candidate(Long agencyId, String regionCode, String reason) {}
}
