package org.nianbao.ingest.jobs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.nianbao.model.filing.IngestJob;
import org.nianbao.rim.ApiException;

/** What has become of submitted documents. */
@Path("/jobs")
public class JobsResource {

    private final JobStore jobs;

    JobsResource(JobStore jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public IngestJob job(@PathParam("id") long id) {
        return jobs.findJob(id).orElseThrow(() -> new ApiException(404, "NO_SUCH_JOB", "There is no job " + id + "."));
    }
}
