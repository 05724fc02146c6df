package org.nianbao.catalog.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.model.MostKeys;
import org.nianbao.model.catalog.ReportRevision;

/** Revisions of reports over HTTP. */
@Path("/reports/revisions")
public class RevisionResource {

    private final RevisionRepository revisions;

    RevisionResource(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** All revisions of each report, the latest received first; null where there is no report. */
    @POST
    @Operation(summary = "Revisions of reports, and why one is active. 年度报告的各版本及有效版本的理由。")
    public List<List<ReportRevision>> list(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 ids") List<Long> reports) {
        List<Long> asked = reports.stream().filter(Objects::nonNull).distinct().toList();
        Map<Long, List<ReportRevision>> found = asked.isEmpty() ? Map.of() : revisions.mapByReport(asked);
        return reports.stream().map(id -> id == null ? null : found.get(id)).toList();
    }
}
