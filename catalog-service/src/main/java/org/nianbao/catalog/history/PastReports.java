package org.nianbao.catalog.history;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.model.catalog.ReportInfo;

/** Reads the standings that reports were in at a time: one statement. */
@ApplicationScoped
class PastReports {

    private static final String STANDING = "select r.id as report, s.rootId as root, r.year as year, v as revision"
            + " from ReportStanding s join CatalogReport r on r.id = s.key.reportId"
            + " join CatalogRevision v on v.id = s.activeRevisionId"
            + " where s.hidden = false and s.key.standing = (select max(z.key.standing) from ReportStanding z"
            + " where z.key.reportId = s.key.reportId and z.since <= :time) and ";

    private final EntityManager database;

    PastReports(EntityManager database) {
        this.database = database;
    }

    List<ReportInfo> listByIds(List<Long> ids, Instant time) {
        return list(database.createQuery(STANDING + "r.id in :ids", Tuple.class).setParameter("ids", ids), time);
    }

    /** The latest year first. */
    List<ReportInfo> listByAgencies(List<Long> agencies, Instant time) {
        return list(
                database.createQuery(STANDING + "s.rootId in :agencies order by r.year desc, r.id", Tuple.class)
                        .setParameter("agencies", agencies),
                time);
    }

    private static List<ReportInfo> list(TypedQuery<Tuple> query, Instant time) {
        return query.setParameter("time", time)
                .getResultStream()
                .map(row -> row.get("revision", CatalogRevision.class)
                        .info(
                                row.get("report", Long.class),
                                row.get("root", Long.class),
                                row.get("year", Integer.class)))
                .toList();
    }
}
