package org.nianbao.catalog.listing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.MostKeys;

/** On which years agencies have reports. */
@Path("/agencies/report-years")
public class ReportYearsResource {

    private final EntityManager database;

    ReportYearsResource(EntityManager database) {
        this.database = database;
    }

    /** The years on which each agency's reports stand, ascending; none for an id that is no answering agency's. */
    @POST
    @Operation(summary = "The years on which agencies have reports. 各公开主体已有年度报告的年份。")
    public List<List<Integer>> list(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = "takes at most 25,000 ids") List<@NotNull Long> ids) {
        Map<Long, List<Integer>> found = ids.isEmpty() ? Map.of() : mapYears(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    private Map<Long, List<Integer>> mapYears(List<Long> ids) {
        return database.createQuery(
                        "select r.root.id as agency, r.year as year from CatalogReport r where r.root.id in :ids"
                                + " and r.hidden = false and r.active is not null order by r.year",
                        Tuple.class)
                .setParameter(
                        "ids", ids.stream().filter(Objects::nonNull).distinct().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("agency", Long.class),
                        Collectors.mapping(row -> row.get("year", Integer.class), Collectors.toList())));
    }
}
