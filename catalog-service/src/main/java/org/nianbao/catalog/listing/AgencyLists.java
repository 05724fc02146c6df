package org.nianbao.catalog.listing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.model.Page;
import org.nianbao.model.catalog.AgencyInfo;

/** Reads pages of agencies with their names: one statement, and one more when they are to be counted. */
@ApplicationScoped
class AgencyLists {

    private static final String ANSWERING = "b.mergedInto is null";

    private final EntityManager database;

    AgencyLists(EntityManager database) {
        this.database = database;
    }

    Page<AgencyInfo> list(AgencyCriteria filter, AgencyOrder order, int first, String after, boolean count) {
        Conditions conditions = filter.conditions(ANSWERING);
        if (after != null) {
            order.goOn(conditions, after);
        }
        List<CatalogAgency> found = conditions
                .bind(database.createQuery(
                        "select a from (select b.id as id from CatalogAgency b" + conditions.where()
                                + order.orderBy("b") + " limit " + (first + 1)
                                + ") p join CatalogAgency a on a.id = p.id left join fetch a.answeredNames"
                                + order.orderBy("a"),
                        CatalogAgency.class))
                .getResultList();
        List<CatalogAgency> page = found.subList(0, Math.min(first, found.size()));
        return new Page<>(
                page.stream().map(CatalogAgency::info).toList(),
                page.stream().map(order::cursor).toList(),
                found.size() > first,
                count ? count(filter) : null);
    }

    private Long count(AgencyCriteria filter) {
        Conditions conditions = filter.conditions(ANSWERING);
        return conditions
                .bind(database.createQuery("select count(*) from CatalogAgency b" + conditions.where(), Long.class))
                .getSingleResult();
    }
}
