package org.nianbao.catalog.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Tuple;

import org.nianbao.model.catalog.ReportDetail;

/** Puts together what is served of a report in full. */
final class ReportDetails {

    private ReportDetails() {}

    /** @param rows all revisions of each report, latest first, each with its content when it is the active one */
    static Map<Long, ReportDetail> byReport(List<Tuple> rows) {
        Map<Long, List<ReportDetail.RevisionInfo>> revisions = new HashMap<>();
        Map<Long, Tuple> active = new HashMap<>();
        for (Tuple row : rows) {
            CatalogRevision revision = row.get("revision", CatalogRevision.class);
            boolean isActive = row.get("content") != null;
            long report = revision.report().id();
            revisions.computeIfAbsent(report, r -> new ArrayList<>()).add(revision.info(isActive));
            if (isActive) {
                active.put(report, row);
            }
        }
        Map<Long, ReportDetail> details = new HashMap<>();
        active.forEach((report, row) -> details.put(report, detail(report, row, revisions.get(report))));
        return details;
    }

    private static ReportDetail detail(long report, Tuple row, List<ReportDetail.RevisionInfo> revisions) {
        RevisionContent content = row.get("content", RevisionContent.class);
        return new ReportDetail(
                report,
                row.get("revision", CatalogRevision.class).document(),
                content.sections().stream().map(PersonMask::mask).toList(),
                content.problems().stream().map(PersonMask::mask).toList(),
                revisions);
    }
}
