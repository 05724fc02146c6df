package org.nianbao.catalog.listing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.search.AgencySearch;
import org.nianbao.catalog.search.AgencySearch.AgencyIds;
import org.nianbao.catalog.search.AgencySearch.AgencyWish;
import org.nianbao.catalog.search.SearchOrder;
import org.nianbao.model.Page;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Lists of agencies over HTTP. */
@Path("/agencies")
public class AgencyListResource {

    private final AgencyLists lists;
    private final AgencySearch search;
    private final CatalogAgencyRepository agencies;
    private final Subtrees subtrees;

    AgencyListResource(AgencyLists lists, AgencySearch search, CatalogAgencyRepository agencies, Subtrees subtrees) {
        this.lists = lists;
        this.search = search;
        this.agencies = agencies;
        this.subtrees = subtrees;
    }

    /**
     * A page of agencies. With words of a name it comes from the search index and, unless an order is asked for, the
     * best matches come first.
     */
    @GET
    @Operation(summary = "A page of agencies. 公开主体列表(分页)。")
    public Page<AgencyInfo> list(
            @QueryParam("name") @Size(max = 200) String name,
            @QueryParam("region") String region,
            @QueryParam("level") RegionLevel level,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("sector") @Size(max = 32) String sector,
            @QueryParam("provisional") Boolean provisional,
            @QueryParam("orderBy") AgencyOrder orderBy,
            @QueryParam("first") @DefaultValue("50") @Min(1) @Max(200) int first,
            @QueryParam("after") @Size(max = 2_000) String after,
            @QueryParam("count") boolean count) {
        Division subtree = subtrees.find(region);
        if (name == null || name.isBlank()) {
            AgencyCriteria filter = new AgencyCriteria(subtree, level, kind, sector, provisional);
            return lists.list(filter, orderBy == null ? AgencyOrder.ID : orderBy, first, after, count);
        }
        AgencyWish wish = new AgencyWish(
                name,
                subtree == null ? null : subtree.code(),
                Objects.toString(level, null),
                Objects.toString(kind, null),
                sector,
                provisional);
        SearchOrder order = orderBy == null ? SearchOrder.RELEVANCE : SearchOrder.valueOf(orderBy.name());
        return inOrder(search.list(wish, order, first, after), count ? search.count(wish) : null);
    }

    private Page<AgencyInfo> inOrder(AgencyIds page, Long total) {
        Map<Long, CatalogAgency> found = page.ids().isEmpty() ? Map.of() : agencies.mapByIds(page.ids());
        List<AgencyInfo> items =
                page.ids().stream().map(id -> found.get(id).info()).toList();
        return new Page<>(items, page.cursors(), page.hasNext(), total);
    }
}
