package org.nianbao.ingest.jobs;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

import org.nianbao.model.MostKeys;
import org.nianbao.model.Slice;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.rim.ApiException;

/** What has become of submitted documents. */
@Path("/jobs")
public class JobsResource {

    private final JobStore jobs;

    JobsResource(JobStore jobs) {
        this.jobs = jobs;
    }

    /** Jobs in one state, oldest first. */
    @GET
    public Slice<IngestJob> jobs(
            @RestQuery @NotNull IngestJob.State state,
            @RestQuery ProblemCode reason,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int first,
            @RestQuery @DefaultValue("0") @Min(0) long after) {
        return jobs.listJobs(state, reason, after, first);
    }

    /** Jobs by their numbers, in the order asked; null where there is none. */
    @POST
    @Path("lookup")
    public List<IngestJob> lookUp(@NotNull @Size(max = MostKeys.OF_A_BATCH) List<@NotNull Long> ids) {
        Map<Long, IngestJob> found = ids.isEmpty() ? Map.of() : jobs.mapJobs(ids);
        return ids.stream().map(found::get).toList();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public IngestJob job(@PathParam("id") long id) {
        return jobs.findJob(id).orElseThrow(() -> new ApiException(404, "NO_SUCH_JOB", "There is no job " + id + "."));
    }

    /** The job at each change until it has ended, as server-sent events. */
    @GET
    @Path("{id: [0-9]{1,18}}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<IngestJob> events(@PathParam("id") long id) {
        job(id);
        return Changes.until(() -> job(id), job -> job.state().ended());
    }
}
