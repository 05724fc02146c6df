package org.nianbao.catalog.reports;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

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

    /** Keeps a revision with its long reading. */
    public void keep(CatalogRevision revision, ReportReading reading) {
        persist(revision);
        getEntityManager().persist(new RevisionContent(revision.id(), reading.sections(), reading.problems()));
        getEntityManager().persist(new RevisionFigures(revision.id(), reading.observations()));
    }
}
