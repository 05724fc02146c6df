package org.nianbao.stats.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.model.Slice;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.model.stats.FindingsKey;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.batching.KeyBatch;

/** Findings by agency, page by page, and by report; and what people say of them. */
@Path("/findings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private static final int MAX_PAGE = 500;

    private static final int MAX_NOTE = 2_000;

    private final FindingPages pages;
    private final FindingReviews reviews;
    private final SecurityIdentity identity;

    @Inject
    public FindingsResource(FindingPages pages, FindingReviews reviews, SecurityIdentity identity) {
        this.pages = pages;
        this.reviews = reviews;
        this.identity = identity;
    }

    @GET
    @PermitAll
    @Operation(summary = "A page of all findings, newest year first, by rule, year, severity, fault, region and status")
    public Slice<FiledFinding> list(
            @RestQuery String rule,
            @RestQuery String year,
            @RestQuery String severity,
            @RestQuery String fault,
            @RestQuery String region,
            @RestQuery List<String> status,
            @RestQuery @DefaultValue("") String first,
            @RestQuery String after) {
        FindingQuery query = FindingQuery.parse(rule, year, severity, fault, region, status, first, after);
        requirePage(query.first());
        return pages.listAll(query);
    }

    @GET
    @Path("/count")
    @PermitAll
    @Operation(summary = "How many findings there are, by rule, year, severity, fault, region and status")
    public Count count(
            @RestQuery String rule,
            @RestQuery String year,
            @RestQuery String severity,
            @RestQuery String fault,
            @RestQuery String region,
            @RestQuery List<String> status) {
        return new Count(pages.count(FindingQuery.parse(rule, year, severity, fault, region, status, "", null)));
    }

    /** The number alone. */
    public record Count(long count) {}

    @POST
    @Path("/lookup")
    @PermitAll
    @Operation(summary = "Findings by id; null for one that does not stand")
    public List<FiledFinding> lookUp(List<Long> ids) {
        var batch = KeyBatch.of(ids);
        Map<Long, FiledFinding> byId = batch.isEmpty()
                ? Map.of()
                : pages.listByIds(batch.distinct(id -> id)).stream()
                        .collect(Collectors.toMap(FiledFinding::id, finding -> finding));
        return batch.answer(byId::get);
    }

    @POST
    @Path("/by-agency")
    @PermitAll
    @Operation(summary = "A page of each agency's findings, newest year first")
    public List<Slice<FiledFinding>> listByAgency(List<FindingsKey> keys) {
        var batch = KeyBatch.of(keys);
        for (FindingsKey key : batch.keys()) {
            requirePage(key.first());
            requireStatuses(key.statuses());
        }
        return batch.isEmpty() ? List.of() : pages.listOfAgencies(batch.keys());
    }

    @POST
    @Path("/by-report")
    @PermitAll
    @Operation(summary = "The findings of each report")
    public List<List<FiledFinding>> listByReport(List<ReportFindingsKey> keys) {
        var batch = KeyBatch.of(keys);
        batch.keys().forEach(key -> requireStatuses(key.statuses()));
        Map<Long, List<FiledFinding>> byReport = batch.isEmpty()
                ? Map.of()
                : pages.listOfReports(batch.distinct(ReportFindingsKey::reportId)).stream()
                        .collect(Collectors.groupingBy(FiledFinding::reportId));
        return batch.answer(key -> byReport.getOrDefault(key.reportId(), List.of()).stream()
                .filter(finding -> key.statuses() == null
                        || key.statuses().isEmpty()
                        || key.statuses().contains(finding.status()))
                .toList());
    }

    @PUT
    @Path("/{id}/verdict")
    @RolesAllowed({"service", "reviewer"})
    @Operation(summary = "Say whether a finding is right")
    public FiledFinding review(long id, FindingReview review) {
        if (review == null || review.status() == null) {
            throw new ApiException(400, "INVALID_REVIEW", "status is OPEN, CONFIRMED or DISMISSED.");
        }
        if (review.note() != null && review.note().length() > MAX_NOTE) {
            throw new ApiException(400, "INVALID_REVIEW", "note has at most " + MAX_NOTE + " characters.");
        }
        return reviews.review(id, review, identity.getPrincipal().getName());
    }

    private static void requirePage(int first) {
        if (first < 0 || first > MAX_PAGE) {
            throw new ApiException(400, "INVALID_PAGE", "first is 0 to " + MAX_PAGE + ".");
        }
    }

    private static void requireStatuses(List<FindingStatus> statuses) {
        if (statuses != null && statuses.stream().anyMatch(status -> status == null)) {
            throw new ApiException(400, "INVALID_KEYS", "A status is null.");
        }
    }
}
