package org.nianbao.catalog.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.search.SearchFields.Kind;
import org.nianbao.catalog.search.SearchIndex.SearchResult;
import org.nianbao.catalog.search.SearchIndex.SearchResults;

/** Finds agencies by words in their names, present and former. */
@ApplicationScoped
public class AgencySearch {

    private final SearchDesk desk;

    AgencySearch(SearchDesk desk) {
        this.desk = desk;
    }

    /**
     * A page of agencies that hold every word.
     *
     * @param after a cursor of the page before; null for the first page
     * @throws org.nianbao.rim.ApiException while not all agencies are in the index
     */
    public AgencyIds list(AgencyWish wish, SearchOrder order, int first, String after) {
        desk.requireAgencies();
        SearchResults found = desk.search(question(wish), order, first, after);
        return new AgencyIds(
                found.results().stream().map(SearchResult::id).toList(),
                found.results().stream().map(SearchResult::cursor).toList(),
                found.hasNext());
    }

    /** How many there are on all pages together. */
    public long count(AgencyWish wish) {
        return desk.count(question(wish));
    }

    private static SearchQuestion question(AgencyWish wish) {
        Map<String, String> filters = new HashMap<>();
        filters.put(SearchFields.WITHIN, wish.region());
        filters.put(SearchFields.LEVEL, wish.level());
        filters.put(SearchFields.AGENCY_KIND, wish.kind());
        filters.put(SearchFields.SECTOR, wish.sector());
        filters.put(SearchFields.PROVISIONAL, Objects.toString(wish.provisional(), null));
        filters.values().removeIf(value -> value == null);
        return new SearchQuestion(SearchDesk.words(wish.name()), Kind.AGENCY, filters);
    }

    /** What is wished; what is null is not asked for. A region means its whole subtree. */
    public record AgencyWish(
            String name, String region, String level, String kind, String sector, Boolean provisional) {}

    /** The agencies of a page, each with the cursor to go on behind it. */
    public record AgencyIds(List<Long> ids, List<String> cursors, boolean hasNext) {}
}
