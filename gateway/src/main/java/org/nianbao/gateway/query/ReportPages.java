package org.nianbao.gateway.query;

import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Context;

import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.ids.Cursor;
import org.nianbao.gateway.ids.Listing;
import org.nianbao.gateway.services.Batches;
import org.nianbao.gateway.view.ReportConnection;
import org.nianbao.model.catalog.ReportsOfAgencyKey;

/** Pages of an agency's reports, cut by year. */
final class ReportPages {

    private ReportPages() {}

    static CompletionStage<ReportConnection> load(
            Batches batches, Context context, long agencyId, YearRange years, Integer first, String after) {
        Long afterYear = Cursor.parse(Listing.REPORTS, after);
        ReportsOfAgencyKey key = new ReportsOfAgencyKey(
                agencyId,
                YearRange.from(years),
                YearRange.to(years),
                Checked.pageSize(first),
                afterYear == null ? null : year(afterYear));
        return batches.reportsOfAgency()
                .load(context, key)
                .thenApply(found -> Pages.ofReports(found, afterYear, counting -> count(batches, counting, key)));
    }

    /** One report stands for each year. */
    private static CompletionStage<Long> count(Batches batches, Context context, ReportsOfAgencyKey key) {
        return batches.reportYears()
                .load(context, key.agencyId())
                .thenApply(years -> years.stream()
                        .filter(year -> key.fromYear() == null || year >= key.fromYear())
                        .filter(year -> key.toYear() == null || year <= key.toYear())
                        .count());
    }

    private static int year(long afterYear) {
        if (afterYear != (int) afterYear) {
            throw QueryException.badInput("The argument \"after\" is the cursor of another list.");
        }
        return (int) afterYear;
    }
}
