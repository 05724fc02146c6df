package org.nianbao.ingest.retrying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.ingest.jobs.JobStore;
import org.nianbao.ingest.jobs.WorkerLife;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.rim.ApiException;

/** Tries again what is in quarantine, once its cause is mended. */
@Path("/retries")
public class RetryResource {

    private final Quarantine quarantine;
    private final JobStore jobs;
    private final WorkerLife workers;

    RetryResource(Quarantine quarantine, JobStore jobs, WorkerLife workers) {
        this.quarantine = quarantine;
        this.jobs = jobs;
        this.workers = workers;
    }

    /** Tries one job again: 202, or 409 when it is not in quarantine. */
    @POST
    @Path("{job: [0-9]{1,18}}")
    @RolesAllowed({"contributor", "curator", "service"})
    public Response retry(@PathParam("job") long id) {
        IngestJob before =
                jobs.findJob(id).orElseThrow(() -> new ApiException(404, "NO_SUCH_JOB", "There is no job " + id + "."));
        if (!quarantine.retry(id)) {
            throw new ApiException(
                    409, "NOT_IN_QUARANTINE", "Job " + id + " is " + before.state() + ", not in quarantine.");
        }
        workers.wake();
        return Response.accepted(jobs.getJob(id)).build();
    }

    /** Tries all jobs again that went to quarantine for one reason. */
    @POST
    @RolesAllowed({"curator", "service"})
    public Retried retryAll(@NotNull @RestQuery("reason") String code) {
        ProblemCode reason = reason(code);
        long all = 0;
        int some;
        do {
            some = quarantine.retrySome(reason);
            all += some;
        } while (some == Quarantine.AT_ONCE);
        workers.wake();
        return new Retried(reason, all);
    }

    private static ProblemCode reason(String code) {
        try {
            return ProblemCode.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            throw new ApiException(
                    400, "UNKNOWN_REASON", "No job is in quarantine for such a reason; one is NO_YEAR.", unknown);
        }
    }

    /** @param jobs how many went back to the queue */
    public record Retried(ProblemCode reason, long jobs) {}
}
