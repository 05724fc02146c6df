package org.nianbao.catalog.reports;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.nianbao.model.reading.ReportReading;

/** The revisions. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepository<CatalogRevision> {

    public List<CatalogRevision> listByReport(CatalogReport report) {
        return list("report", report);
    }

    /** The revision filed last; every report has one. */
    public CatalogRevision getLatest(CatalogReport report) {
        return find("report = ?1 order by id desc", report).firstResult();
    }

    /** Every reading of that document, whatever report it was filed for. */
    public List<CatalogRevision> listByDocument(String sha256) {
        return list("from CatalogRevision v join fetch v.report where v.documentSha256 = ?1", sha256);
    }

    /** Keeps a revision with its long reading. */
    public void keep(CatalogRevision revision, ReportReading reading) {
        persistAndFlush(revision);
        getEntityManager().persist(new RevisionContent(revision.id(), reading.sections(), reading.problems()));
    }
}
