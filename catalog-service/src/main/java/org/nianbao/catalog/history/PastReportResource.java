package org.nianbao.catalog.history;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.MostKeys;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.rim.ApiException;

/**
 * Reports as they were at some time over HTTP: the revision that stood and the agency that answered then. What was
 * before standings were kept counts as it stood when they began.
 */
@Path("/reports/as-of")
public class PastReportResource {

    private static final String TOO_MANY = "takes at most 25,000 keys";

    private final PastReports reports;

    PastReportResource(PastReports reports) {
        this.reports = reports;
    }

    /** One answer for each id, null where no report stood at that time. */
    @POST
    @Path("lookup")
    @Operation(summary = "Reports by id as of a time. 按编号查询某一时点的年度报告。")
    public List<ReportInfo> lookup(
            @QueryParam("asOf") @NotBlank String asOf,
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<Long> ids) {
        Instant time = time(asOf);
        List<Long> asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<Long, ReportInfo> found = asked.isEmpty()
                ? Map.of()
                : reports.listByIds(asked, time).stream()
                        .collect(Collectors.toMap(ReportInfo::id, Function.identity()));
        return ids.stream().map(id -> id == null ? null : found.get(id)).toList();
    }

    /** A page for each key of the reports that stood at that time, latest year first. */
    @POST
    @Path("by-agency")
    @Operation(summary = "Agencies' reports as of a time. 各公开主体某一时点的年度报告。")
    public List<Slice<ReportInfo>> byAgency(
            @QueryParam("asOf") @NotBlank String asOf,
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<@NotNull ReportsOfAgencyKey> keys) {
        Instant time = time(asOf);
        List<Long> agencies =
                keys.stream().map(ReportsOfAgencyKey::agencyId).distinct().toList();
        Map<Long, List<ReportInfo>> found = agencies.isEmpty()
                ? Map.of()
                : reports.listByAgencies(agencies, time).stream().collect(Collectors.groupingBy(ReportInfo::agencyId));
        return keys.stream()
                .map(key -> page(key, found.getOrDefault(key.agencyId(), List.of())))
                .toList();
    }

    private static Slice<ReportInfo> page(ReportsOfAgencyKey key, List<ReportInfo> latestFirst) {
        List<ReportInfo> fitting = new ArrayList<>(latestFirst);
        fitting.removeIf(report -> (key.fromYear() != null && report.year() < key.fromYear())
                || (key.toYear() != null && report.year() > key.toYear())
                || (key.afterYear() != null && report.year() >= key.afterYear()));
        int first = Math.max(0, key.first());
        return new Slice<>(fitting.stream().limit(first).toList(), fitting.size() > first);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw new ApiException(400, "BAD_REQUEST", "asOf must be a time such as 2026-01-31T00:00:00Z.");
        }
    }
}
