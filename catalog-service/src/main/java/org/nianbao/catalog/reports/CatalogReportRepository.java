package org.nianbao.catalog.reports;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The reports. A report whose every document turned out to be another report is not shown. */
@ApplicationScoped
public class CatalogReportRepository implements PanacheRepository<CatalogReport> {

    /** The agency's report on that year, held until the end of the transaction; made when there is none. */
    public CatalogReport lockOrCreate(long agencyId, int year) {
        Optional<CatalogReport> known = find("agencyId = ?1 and year = ?2", agencyId, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
        return known.orElseGet(() -> {
            CatalogReport created = new CatalogReport(agencyId, year);
            persistAndFlush(created);
            return created;
        });
    }

    List<CatalogReport> listByIds(List<Long> ids) {
        return list("from CatalogReport r join fetch r.active where r.id in ?1", ids);
    }

    /** Reports of these agencies on years of that range, latest first. */
    List<CatalogReport> listByAgencies(List<Long> agencyIds, YearRange years) {
        return list(
                "from CatalogReport r join fetch r.active"
                        + " where r.agencyId in ?1 and r.year between ?2 and ?3 order by r.year desc",
                agencyIds,
                years.from(),
                years.to());
    }

    /** All revisions of these reports, latest first, each with its content when it is the active one. */
    List<Tuple> listRevisions(List<Long> reportIds) {
        return getEntityManager()
                .createQuery(
                        "select v as revision, c as content from CatalogRevision v"
                                + " join fetch v.report r"
                                + " left join RevisionContent c on c.revisionId = v.id and v.id = r.active.id"
                                + " where r.id in :ids and r.active is not null order by v.receivedAt desc, v.id desc",
                        Tuple.class)
                .setParameter("ids", reportIds)
                .getResultList();
    }
}
