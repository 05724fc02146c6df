package org.nianbao.catalog.filing;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The log of what was filed. */
@ApplicationScoped
class AcceptedFilingRepository implements PanacheRepository<AcceptedFiling> {

    /** Every filing of these documents. */
    FiledBefore listByDocuments(Collection<String> sha256) {
        return new FiledBefore(getEntityManager()
                .createQuery(
                        "select f.documentSha256, f.readerVersion, v.id, r.id, r.agency.id, r.year"
                                + " from AcceptedFiling f join f.revision v join v.report r"
                                + " where f.documentSha256 in :documents",
                        FiledBefore.Line.class)
                .setParameter("documents", sha256)
                .getResultList());
    }
}
