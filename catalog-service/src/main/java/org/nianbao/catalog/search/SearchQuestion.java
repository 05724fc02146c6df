package org.nianbao.catalog.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.nianbao.catalog.search.SearchFields.Kind;

/**
 * Asks for what holds every word somewhere. What a match is worth depends on where it is and on nothing else: all
 * copies of the index rank alike, and a cursor made by one of them holds with all.
 *
 * @param kind only documents of this kind; null for all
 * @param filters values that fields must have
 */
record SearchQuestion(List<String> words, Kind kind, Map<String, String> filters) {

    /** Apart by so much that no number of weaker matches outweighs a stronger one. */
    private static final Map<String, Float> WORTH = worth();

    private static final float WHOLE_NAME = 8_192;
    private static final float BEGINNING_OF_NAME = 2_048;
    private static final float WHOLE_FORMER_NAME = 1_024;

    private static Map<String, Float> worth() {
        Map<String, Float> worth = new LinkedHashMap<>();
        worth.put(SearchFields.NAME, 100f);
        worth.put(SearchFields.FORMER_NAME, 60f);
        worth.put(SearchFields.TITLE, 10f);
        worth.put(SearchFields.TEXT, 1f);
        return worth;
    }

    Query query() {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(somewhere(word), Occur.MUST));
        if (kind != Kind.REPORT) {
            String whole = String.join("", words);
            all.add(worth(new TermQuery(new Term(SearchFields.WHOLE_NAME, whole)), WHOLE_NAME), Occur.SHOULD);
            all.add(worth(new PrefixQuery(new Term(SearchFields.WHOLE_NAME, whole)), BEGINNING_OF_NAME), Occur.SHOULD);
            all.add(
                    worth(new TermQuery(new Term(SearchFields.WHOLE_FORMER_NAME, whole)), WHOLE_FORMER_NAME),
                    Occur.SHOULD);
        }
        if (kind != null) {
            all.add(new TermQuery(new Term(SearchFields.KIND, kind.name())), Occur.FILTER);
        }
        filters.forEach((field, value) -> all.add(new TermQuery(new Term(field, value)), Occur.FILTER));
        return all.build();
    }

    private Query somewhere(String word) {
        List<String> tokens = SearchWords.tokens(word);
        if (tokens.isEmpty()) {
            return new MatchNoDocsQuery("nothing but symbols");
        }
        return new DisjunctionMaxQuery(
                WORTH.entrySet().stream()
                        .filter(field -> isAsked(field.getKey()))
                        .map(field -> worth(phrase(field.getKey(), tokens), field.getValue()))
                        .toList(),
                0);
    }

    private boolean isAsked(String field) {
        boolean ofReports = field.equals(SearchFields.TITLE) || field.equals(SearchFields.TEXT);
        return kind == null || (kind == Kind.REPORT) == ofReports;
    }

    private static Query phrase(String field, List<String> tokens) {
        return tokens.size() == 1
                ? new TermQuery(new Term(field, tokens.get(0)))
                : new PhraseQuery(field, tokens.toArray(String[]::new));
    }

    private static Query worth(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
