package org.nianbao.catalog.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;

/** The revisions. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<CatalogRevision> {

    public List<CatalogRevision> listByReports(List<CatalogReport> reports) {
        return list("from CatalogRevision v where v.report in ?1 order by v.id", reports);
    }

    /** The revision filed last; every report has one. */
    public CatalogRevision getLatest(CatalogReport report) {
        return find("report = ?1 order by id desc", report).firstResult();
    }

    /** All revisions of each of these reports, the latest received first. */
    public Map<Long, List<ReportRevision>> mapByReport(List<Long> reports) {
        Map<Long, List<CatalogRevision>> found = list(
                        "from CatalogRevision v join fetch v.report r where r.id in ?1"
                                + " order by v.receivedAt desc, v.id desc",
                        reports)
                .stream()
                .collect(Collectors.groupingBy(v -> v.report().id()));
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> shown(e.getValue())));
    }

    private static List<ReportRevision> shown(List<CatalogRevision> latestFirst) {
        List<ReportRevision> shown = new ArrayList<>();
        for (int i = 0; i < latestFirst.size(); i++) {
            Long previous = i + 1 < latestFirst.size() ? latestFirst.get(i + 1).id() : null;
            shown.add(latestFirst.get(i).shown(previous));
        }
        return shown;
    }

    /** The figures of these revisions; none for one that was filed before they were kept. */
    public Map<Long, List<Observation>> mapFigures(List<Long> ids) {
        return getEntityManager()
                .createQuery("from RevisionFigures f where f.revisionId in :ids", RevisionFigures.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(f -> f.revisionId, RevisionFigures::figures));
    }

    /** Keeps the long reading of a revision that stands in the database already. */
    public void keepReading(CatalogRevision revision, ReportReading reading) {
        getEntityManager().persist(new RevisionContent(revision.id(), reading.sections(), reading.problems()));
        getEntityManager().persist(new RevisionFigures(revision.id(), reading.observations()));
    }
}
