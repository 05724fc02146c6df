package org.nianbao.catalog.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.MostKeys;
import org.nianbao.model.Slice;
import org.nianbao.model.YearSpan;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.rim.ApiException;

/** Reports over HTTP. Every list of answers is aligned with the list of keys. */
@Path("/reports")
public class CatalogReportResource {

    private static final String TOO_MANY = "takes at most 25,000 keys";
    private static final int LONGEST_PAGE = 200;

    private final CatalogReportRepository reports;

    CatalogReportResource(CatalogReportRepository reports) {
        this.reports = reports;
    }

    /** Reports in their active revisions, null where there is none. */
    @POST
    @Path("lookup")
    @Operation(summary = "Reports by id, null where there is none. 按编号批量查询年度报告。")
    public List<ReportInfo> lookup(@NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<Long> ids) {
        List<Long> asked = asked(ids);
        Map<Long, ReportInfo> found = asked.isEmpty()
                ? Map.of()
                : reports.listByIds(asked).stream()
                        .map(CatalogReport::info)
                        .collect(Collectors.toMap(ReportInfo::id, Function.identity()));
        return aligned(ids, found);
    }

    /** A page of reports for each key, latest year first. */
    @POST
    @Path("by-agency")
    @Operation(summary = "Pages of agencies' reports, latest year first. 各公开主体的年度报告(按年份倒序)。")
    public List<Slice<ReportInfo>> byAgency(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<@NotNull ReportsOfAgencyKey> keys) {
        if (keys.stream().anyMatch(key -> key.first() < 1 || key.first() > LONGEST_PAGE)) {
            throw new ApiException(400, "BAD_REQUEST", "first must be from 1 to " + LONGEST_PAGE + ".");
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Long> agencies =
                keys.stream().map(ReportsOfAgencyKey::agencyId).distinct().toList();
        PagesByAgency pages = new PagesByAgency(reports.listByAgencies(
                agencies, YearSpan.around(keys, key -> YearSpan.of(key.fromYear(), key.toYear()))));
        return keys.stream().map(pages::page).toList();
    }

    /** The longer parts of reports, null where there is none; names of signers and their numbers are masked. */
    @POST
    @Path("details")
    @Operation(summary = "Sections, problems and revisions of reports. 年度报告的章节、问题与各版本。")
    public List<ReportDetail> details(@NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<Long> ids) {
        List<Long> asked = asked(ids);
        return aligned(ids, asked.isEmpty() ? Map.of() : ReportDetails.byReport(reports.listRevisions(asked)));
    }

    private static List<Long> asked(List<Long> ids) {
        return ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static <T> List<T> aligned(List<Long> ids, Map<Long, T> found) {
        List<T> answer = new ArrayList<>(ids.size());
        ids.forEach(id -> answer.add(id == null ? null : found.get(id)));
        return answer;
    }
}
