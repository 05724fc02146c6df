package org.nianbao.ingest.jobs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.jboss.resteasy.reactive.RestQuery;

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

    @GET
    @Path("{id: [0-9]{1,18}}")
    public IngestJob job(@PathParam("id") long id) {
        return jobs.findJob(id).orElseThrow(() -> new ApiException(404, "NO_SUCH_JOB", "There is no job " + id + "."));
    }
}
