package org.nianbao.catalog.listing;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.model.Page;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/** Lists of reports over HTTP. */
@Path("/reports")
public class ReportListResource {

    private final EntityManager database;
    private final Subtrees subtrees;

    ReportListResource(EntityManager database, Subtrees subtrees) {
        this.database = database;
        this.subtrees = subtrees;
    }

    /** A page of reports in their active revisions: one statement, and one more when they are to be counted. */
    @GET
    @Operation(summary = "A page of reports. 年度报告列表(分页)。")
    public Page<ReportInfo> list(
            @QueryParam("agency") @Size(max = 1_000, message = "takes at most 1,000 ids") List<Long> agencies,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") @Size(max = 32) String sector,
            @QueryParam("edition") FormEdition edition,
            @QueryParam("scope") Scope scope,
            @QueryParam("fromYear") Integer fromYear,
            @QueryParam("toYear") Integer toYear,
            @QueryParam("orderBy") @DefaultValue("YEAR") ReportOrder order,
            @QueryParam("first") @DefaultValue("50") @Min(1) @Max(200) int first,
            @QueryParam("after") @Size(max = 200) String after,
            @QueryParam("count") boolean count) {
        AgencyCriteria ofAgency = new AgencyCriteria(subtrees.find(region), level, kind, sector, null);
        ReportCriteria filter = new ReportCriteria(agencies, ofAgency, edition, scope, fromYear, toYear);
        Conditions conditions = filter.conditions();
        if (after != null) {
            order.goOn(conditions, after);
        }
        List<CatalogReport> found = conditions
                .bind(database.createQuery(
                        "select r" + ReportCriteria.FROM.replace("join r.active", "join fetch r.active")
                                + conditions.where() + order.orderBy(),
                        CatalogReport.class))
                .setMaxResults(first + 1)
                .getResultList();
        List<CatalogReport> page = found.subList(0, Math.min(first, found.size()));
        return new Page<>(
                page.stream().map(CatalogReport::info).toList(),
                page.stream().map(order::cursor).toList(),
                found.size() > first,
                count ? count(filter) : null);
    }

    private Long count(ReportCriteria filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(database.createQuery("select count(*)" + ReportCriteria.FROM + conditions.where(), Long.class))
                .getSingleResult();
    }
}
