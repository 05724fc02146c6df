package org.nianbao.catalog.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.standings.StandingWatch;

/** The reports that a group of filings may touch, with their revisions, in memory while the group is filed. */
final class ReportShelf {

    private final List<CatalogReport> reports;
    private final Map<Long, List<CatalogRevision>> revisions = new LinkedHashMap<>();
    private final StandingWatch watch = new StandingWatch();
    private final List<Runnable> later = new ArrayList<>();

    ReportShelf(List<CatalogReport> reports, List<CatalogRevision> revisions) {
        this.reports = new ArrayList<>(reports);
        reports.forEach(watch::watch);
        revisions.forEach(this::add);
    }

    Optional<CatalogReport> find(CatalogAgency agency, int year) {
        return reports.stream()
                .filter(report -> report.year() == year && report.agency().id() == agency.id())
                .findFirst();
    }

    /** The reports that the same agency answers for on the same year, this one among them. */
    List<CatalogReport> rivals(CatalogReport report) {
        return reports.stream()
                .filter(other -> other.year() == report.year()
                        && other.root().id() == report.root().id())
                .toList();
    }

    void addNew(CatalogReport report) {
        reports.add(report);
        watch.watchNew(report);
    }

    void add(CatalogRevision revision) {
        revisions
                .computeIfAbsent(revision.report().id(), report -> new ArrayList<>())
                .add(revision);
    }

    List<CatalogRevision> revisions(CatalogReport report) {
        return List.copyOf(revisions.getOrDefault(report.id(), List.of()));
    }

    CatalogRevision get(long revisionId) {
        return revisions.values().stream()
                .flatMap(List::stream)
                .filter(revision -> revision.id() == revisionId)
                .findFirst()
                .orElseThrow();
    }

    /** Every reading of that document, whatever report it was filed for. */
    List<CatalogRevision> readingsOf(String sha256) {
        return revisions.values().stream()
                .flatMap(List::stream)
                .filter(revision -> revision.documentSha256().equals(sha256))
                .toList();
    }

    /**
     * Something to write once the reports and revisions stand in the database: a batch is not ordered by keys alone.
     */
    void later(Runnable write) {
        later.add(write);
    }

    void writeRest() {
        later.forEach(Runnable::run);
    }

    StandingWatch watch() {
        return watch;
    }
}
