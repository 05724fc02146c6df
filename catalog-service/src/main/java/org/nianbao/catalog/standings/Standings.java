package org.nianbao.catalog.standings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.nianbao.catalog.reports.ActiveChoice;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogRevision;

/**
 * Makes the two choices that say which figures count: the revision that stands for a report, and the report that stands
 * for its year when an agency answers for several.
 */
public final class Standings {

    private Standings() {}

    /** Chooses anew among all the report's revisions; it is left without one when all are superseded. */
    public static void choose(CatalogReport report, List<CatalogRevision> revisions) {
        ActiveChoice.among(revisions)
                .ifPresentOrElse(choice -> report.activate(choice.revision(), choice.because()), report::deactivate);
    }

    /** Lets one of the reports that one agency answers for on one year stand for it; the others stand aside. */
    public static void settle(List<CatalogReport> rivals) {
        List<CatalogRevision> standing = rivals.stream()
                .map(CatalogReport::active)
                .filter(Objects::nonNull)
                .toList();
        Optional<Long> best =
                ActiveChoice.among(standing).map(choice -> choice.revision().id());
        rivals.forEach(rival -> rival.hide(
                rival.active() != null && !best.map(rival.active().id()::equals).orElse(false)));
    }
}
