package org.nianbao.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.PersonMask;
import org.nianbao.catalog.search.SearchIndex.SearchResult;
import org.nianbao.model.catalog.SearchHit;
import org.nianbao.model.catalog.SearchHit.Field;
import org.nianbao.model.reading.Section;

/** Says of each result where the words stand, with the sentence when they stand in a section: one statement a page. */
@ApplicationScoped
class SearchHits {

    private final CatalogReportRepository reports;

    SearchHits(CatalogReportRepository reports) {
        this.reports = reports;
    }

    List<SearchHit> write(List<SearchResult> results, List<String> words) {
        List<Long> inText = results.stream()
                .filter(result -> isInText(result, words))
                .map(SearchResult::id)
                .toList();
        Map<Long, List<Section>> sections = inText.isEmpty() ? Map.of() : reports.mapSections(inText);
        return results.stream()
                .map(result -> write(result, words, sections.getOrDefault(result.id(), List.of())))
                .toList();
    }

    private static boolean isInText(SearchResult result, List<String> words) {
        return result.kind() == SearchFields.Kind.REPORT && !Snippets.holdsAll(result.heading(), words);
    }

    private static SearchHit write(SearchResult result, List<String> words, List<Section> sections) {
        if (result.kind() == SearchFields.Kind.AGENCY) {
            String former = result.formerNames().stream()
                    .filter(name -> Snippets.holdsAll(name, words))
                    .findFirst()
                    .orElse(String.join(" ", result.formerNames()));
            boolean present = Snippets.holdsAll(result.heading(), words) || former.isEmpty();
            return hit(
                    result, present ? Field.NAME : Field.FORMER_NAME, null, present ? result.heading() : former, words);
        }
        if (!isInText(result, words)) {
            return hit(result, Field.TITLE, null, result.heading(), words);
        }
        List<String> elsewhere = words.stream()
                .filter(word -> !SearchWords.fold(result.heading()).contains(word))
                .collect(Collectors.toList());
        for (Section section : sections) {
            String snippet = Snippets.around(PersonMask.mask(section).text(), elsewhere);
            if (snippet != null) {
                return hit(result, Field.TEXT, section.number(), snippet, words);
            }
        }
        return hit(result, Field.TITLE, null, result.heading(), words);
    }

    private static SearchHit hit(
            SearchResult result, Field field, Integer section, String snippet, List<String> words) {
        boolean report = result.kind() == SearchFields.Kind.REPORT;
        return new SearchHit(
                SearchHit.Kind.valueOf(result.kind().name()),
                result.agencyId(),
                report ? result.id() : null,
                report ? result.year() : null,
                result.heading(),
                field,
                section,
                snippet,
                Snippets.marks(snippet, words));
    }
}
