package org.nianbao.catalog.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.model.YearSpan;

/** The reports. A report whose every document turned out to be another report is not shown. */
@ApplicationScoped
public class CatalogReportRepository implements PanacheRepository<CatalogReport> {

    /** The agency's report on that year, held until the end of the transaction; made when there is none. */
    public CatalogReport lockOrCreate(CatalogAgency agency, int year) {
        Optional<CatalogReport> known = find("agency = ?1 and year = ?2", agency, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
        return known.orElseGet(() -> {
            CatalogReport created = new CatalogReport(agency, year);
            persistAndFlush(created);
            return created;
        });
    }

    /** All reports that the root answers for on these years: several on one year after a merge. */
    public List<CatalogReport> listByRoot(CatalogAgency root, Collection<Integer> years) {
        return list("from CatalogReport r left join fetch r.active where r.root = ?1 and r.year in ?2", root, years);
    }

    /** All reports that were filed for the agency. */
    public List<CatalogReport> listByAgency(CatalogAgency agency) {
        return list("agency", agency);
    }

    /** Lets the agency's root answer for all its reports. */
    public void answerReports(CatalogAgency agency) {
        getEntityManager()
                .createQuery("update CatalogReport r set r.root = :root where r.agency = :agency")
                .setParameter("root", agency.root())
                .setParameter("agency", agency)
                .executeUpdate();
    }

    List<CatalogReport> listByIds(List<Long> ids) {
        return list("from CatalogReport r join fetch r.active where r.id in ?1", ids);
    }

    /** Reports that these agencies answer for, on years of that range, latest first. */
    List<CatalogReport> listByAgencies(List<Long> agencyIds, YearSpan years) {
        return list(
                "from CatalogReport r join fetch r.active where r.root.id in ?1"
                        + " and r.year between ?2 and ?3 and r.hidden = false order by r.year desc",
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
