package org.nianbao.catalog.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.agencies.CatalogAgency;

/**
 * Keeps the two choices that say which figures count: the revision that stands for a report, and the report that stands
 * for its year when an agency answers for several.
 */
@ApplicationScoped
public class ReportStandings {

    private final CatalogReportRepository reports;
    private final RevisionRepository revisions;
    private final StandingChangeRepository changes;

    ReportStandings(CatalogReportRepository reports, RevisionRepository revisions, StandingChangeRepository changes) {
        this.reports = reports;
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Chooses anew among the report's revisions; it is left without one when all are superseded. */
    public void choose(CatalogReport report) {
        ActiveChoice.among(revisions.listByReport(report))
                .ifPresentOrElse(choice -> report.activate(choice.revision(), choice.because()), report::deactivate);
    }

    /** Chooses anew for a report that nothing was filed for, and lets others know. */
    public void chooseAside(CatalogReport report) {
        choose(report);
        changes.note(report);
    }

    /** Lets one report stand for each of these years of the root; the others stand aside, and others get to know. */
    public void settle(CatalogAgency root, Collection<Integer> years) {
        Map<Integer, List<CatalogReport>> byYear =
                reports.listByRoot(root, years).stream().collect(Collectors.groupingBy(CatalogReport::year));
        byYear.values().forEach(this::settleYear);
    }

    private void settleYear(List<CatalogReport> rivals) {
        List<CatalogRevision> standing = rivals.stream()
                .map(CatalogReport::active)
                .filter(revision -> revision != null)
                .toList();
        Long best = ActiveChoice.among(standing)
                .map(choice -> choice.revision().id())
                .orElse(null);
        for (CatalogReport rival : rivals) {
            boolean aside = rival.active() != null && !rival.active().id().equals(best);
            if (rival.hide(aside)) {
                changes.note(rival);
            }
        }
    }
}
