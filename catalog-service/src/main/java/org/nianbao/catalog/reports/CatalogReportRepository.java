package org.nianbao.catalog.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.model.YearSpan;
import org.nianbao.model.reading.Section;

/** The reports. A report whose every document turned out to be another report is not shown. */
@ApplicationScoped
public class CatalogReportRepository implements PanacheRepository<CatalogReport> {

    /** A report that nothing has been filed for yet. */
    public CatalogReport create(CatalogAgency agency, int year) {
        CatalogReport created = new CatalogReport(agency, year);
        persist(created);
        return created;
    }

    /** All reports that these roots answer for on these years: several of one root on one year after a merge. */
    public List<CatalogReport> listByRoots(Collection<Long> roots, Collection<Integer> years) {
        return list(
                "from CatalogReport r left join fetch r.active where r.root.id in ?1 and r.year in ?2 order by r.id",
                roots,
                years);
    }

    /**
     * All reports that these roots answer for: each of those on the years that it stands under, which is far less than
     * each on every year.
     */
    public List<CatalogReport> listByRoots(Map<Integer, Set<Long>> rootsByYear) {
        List<Object> values = new ArrayList<>();
        List<String> years = new ArrayList<>();
        rootsByYear.forEach((year, roots) -> {
            years.add("r.year = ?" + (values.size() + 1) + " and r.root.id in ?" + (values.size() + 2));
            values.add(year);
            values.add(roots);
        });
        return list(
                "from CatalogReport r left join fetch r.active where (" + String.join(") or (", years)
                        + ") order by r.id",
                values.toArray());
    }

    /** All reports that these roots answer for. */
    public List<CatalogReport> listByRoots(Collection<Long> roots) {
        return list("from CatalogReport r left join fetch r.active where r.root.id in ?1 order by r.id", roots);
    }

    /** All reports that this root answers for. */
    public List<CatalogReport> listByRoot(long root) {
        return list("from CatalogReport r left join fetch r.active where r.root.id = ?1 order by r.id", root);
    }

    /** All reports that were filed for these agencies, whoever answers for them. */
    public List<CatalogReport> listByAgencies(List<CatalogAgency> agencies) {
        return list("from CatalogReport r left join fetch r.active where r.agency in ?1 order by r.id", agencies);
    }

    /** Those of these reports that stand, each with the figures and problems of its active revision. */
    public List<WholeReport> listWhole(List<Long> ids) {
        return getEntityManager()
                .createQuery(
                        "select r as report, v as revision, f as figures, c as content from CatalogReport r"
                                + " join fetch r.root join fetch r.active v"
                                + " join RevisionFigures f on f.revisionId = v.id"
                                + " join RevisionContent c on c.revisionId = v.id"
                                + " where r.id in :ids and r.hidden = false",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new WholeReport(
                        row.get("report", CatalogReport.class),
                        row.get("revision", CatalogRevision.class),
                        row.get("figures", RevisionFigures.class),
                        row.get("content", RevisionContent.class)))
                .toList();
    }

    /** The sections of those of these reports that stand, as read: not masked. */
    public Map<Long, List<Section>> mapSections(List<Long> ids) {
        return getEntityManager()
                .createQuery(
                        "select r.id as id, c as content from CatalogReport r"
                                + " join RevisionContent c on c.revisionId = r.active.id where r.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", Long.class),
                        row -> row.get("content", RevisionContent.class).sections()));
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
