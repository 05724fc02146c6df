package org.nianbao.catalog.filing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The log of what was filed. */
@ApplicationScoped
class AcceptedFilingRepository implements PanacheRepository<AcceptedFiling> {

    Optional<AcceptedFiling> findByReading(String sha256, String readerVersion) {
        return find(
                        "from AcceptedFiling f join fetch f.revision v join fetch v.report r join fetch r.root"
                                + " where f.documentSha256 = ?1 and f.readerVersion = ?2",
                        sha256,
                        readerVersion)
                .singleResultOptional();
    }
}
