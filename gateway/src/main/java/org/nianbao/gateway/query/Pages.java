package org.nianbao.gateway.query;

import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.view.Counting;
import org.nianbao.gateway.view.FindingConnection;
import org.nianbao.gateway.view.FindingView;
import org.nianbao.gateway.view.Page;
import org.nianbao.gateway.view.ReportConnection;
import org.nianbao.gateway.view.ReportView;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.stats.FiledFinding;

/** Makes connections of what the services answer; a cursor holds the key that the service cuts its pages by. */
final class Pages {

    private Pages() {}

    static ReportConnection ofReports(Slice<ReportInfo> slice, Long after, Counting counting) {
        return new ReportConnection(
                Page.of(Listing.REPORTS, slice, ReportView::new, ReportView::getYear, after != null), counting);
    }

    static FindingConnection ofFindings(Listing list, Slice<FiledFinding> slice, Long after, Counting counting) {
        return new FindingConnection(
                Page.of(
                        list,
                        slice,
                        FindingView::new,
                        finding -> finding.filed().id(),
                        after != null),
                counting);
    }
}
