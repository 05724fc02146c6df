package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.ingest.jobs.JobEnds;
import org.nianbao.ingest.jobs.JobStore;
import org.nianbao.model.filing.IngestJob;

/** Takes one document as the body of a request. */
@Path("/documents")
public class SubmitResource {

    private final AcceptingConfig config;
    private final Intake intake;
    private final JobEnds ends;
    private final JobStore jobs;
    private final Submitter submitter;

    SubmitResource(AcceptingConfig config, Intake intake, JobEnds ends, JobStore jobs, Submitter submitter) {
        this.config = config;
        this.intake = intake;
        this.ends = ends;
        this.jobs = jobs;
        this.submitter = submitter;
    }

    /**
     * Accepts a document. The answer is 202 once it is safe in the database; with {@code Prefer: wait=N} it is 200 when
     * the job has ended within so many seconds.
     *
     * @param name of the file; by default that of the Content-Disposition header
     * @param url where it was published
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"contributor", "service"})
    @Blocking
    public Uni<Response> submit(
            @RestQuery String name, @RestQuery String url, @Context HttpHeaders headers, InputStream body)
            throws IOException, InterruptedException {
        IngestJob job = take(name, url, headers, body);
        Optional<Duration> wait =
                PreferredWait.in(headers.getRequestHeaders().getOrDefault("Prefer", List.of()), config.longestWait());
        return wait.isEmpty()
                ? Uni.createFrom().item(answer(job, Optional.empty()))
                : ends.await(job.id(), wait.get())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(ended -> answer(jobs.getJob(job.id()), wait));
    }

    private IngestJob take(String name, String url, HttpHeaders headers, InputStream body)
            throws IOException, InterruptedException {
        try {
            return intake.take(body, SubmissionHeaders.read(name, url, headers, submitter.name()));
        } catch (TooLarge tooLarge) {
            Drain.of(config).empty(body);
            throw intake.tooLarge(tooLarge);
        }
    }

    private static Response answer(IngestJob job, Optional<Duration> waited) {
        Response.ResponseBuilder answer = Response.status(
                        waited.isPresent() && job.state().ended() ? 200 : 202)
                .entity(job)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create("/jobs/" + job.id()));
        waited.ifPresent(wait -> answer.header("Preference-Applied", "wait=" + wait.toSeconds()));
        return answer.build();
    }
}
