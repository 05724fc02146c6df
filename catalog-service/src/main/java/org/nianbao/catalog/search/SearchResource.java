package org.nianbao.catalog.search;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.catalog.search.SearchFields.Kind;
import org.nianbao.catalog.search.SearchIndex.SearchResult;
import org.nianbao.catalog.search.SearchIndex.SearchResults;
import org.nianbao.model.catalog.SearchPage;

/** Full-text search over HTTP. */
@Path("/search")
public class SearchResource {

    private final SearchDesk desk;
    private final SearchHits hits;

    SearchResource(SearchDesk desk, SearchHits hits) {
        this.desk = desk;
        this.hits = hits;
    }

    /** Agencies and reports that hold every word of the text in their names, titles or sections, the best first. */
    @GET
    @Operation(summary = "Finds agencies and reports by words. 按词语检索公开主体与年度报告。")
    public SearchPage search(
            @QueryParam("text") @NotBlank @Size(max = 200) String text,
            @QueryParam("kind") Kind kind,
            @QueryParam("first") @DefaultValue("20") @Min(1) @Max(100) int first,
            @QueryParam("after") @Size(max = 2_000) String after,
            @QueryParam("count") boolean count) {
        List<String> words = SearchDesk.words(text);
        SearchQuestion question = new SearchQuestion(words, kind, Map.of());
        SearchResults page = desk.search(question, SearchOrder.FOUND, first, after);
        return new SearchPage(
                hits.write(page.results(), words),
                page.results().stream().map(SearchResult::cursor).toList(),
                page.hasNext(),
                desk.complete(),
                count ? desk.count(question) : null);
    }
}
