package org.nianbao.catalog.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

import org.nianbao.catalog.search.SearchFields.Kind;

/** The index in its folder: written by one thread, asked by any number. */
final class SearchIndex implements Closeable {

    /** What is put in a second stays in memory until it is merged or committed: most files are then never written. */
    private static final double SMALL_SEGMENT_MB = 2;

    private static final double HELD_MB = 8;

    /**
     * Three times as many small segments as usual may stand side by side. While reports are filed each second adds one,
     * and merging them again and again costs more than asking some more of them.
     */
    private static final int SEGMENTS_SIDE_BY_SIDE = 30;

    /**
     * With each report its agency's entry, which is small, is put anew. As long as no more than half of all entries are
     * such old ones, nothing is merged only to be rid of them.
     */
    private static final double OLD_PERCENT = 50;

    private final NRTCachingDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens the index in that folder, an empty one when there is none. */
    SearchIndex(Path directory) throws IOException {
        folder = new NRTCachingDirectory(FSDirectory.open(directory), SMALL_SEGMENT_MB, HELD_MB);
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(
                SearchWords.SHORT_TEXTS, Map.of(SearchFields.TEXT, SearchWords.LONG_TEXTS)));
        config.setMergePolicy(new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_SIDE_BY_SIDE)
                .setMaxMergeAtOnce(SEGMENTS_SIDE_BY_SIDE)
                .setDeletesPctAllowed(OLD_PERCENT));
        writer = new IndexWriter(folder, config);
        searchers = new SearcherManager(writer, null);
    }

    /** What was written beside the index at its last commit. */
    Map<String, String> notes() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        return kept == null
                ? Map.of()
                : StreamSupport.stream(kept.spliterator(), false)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Puts the document in place of the one it had; null takes it away. */
    void put(Kind kind, long id, Document document) throws IOException {
        Term key = new Term(SearchFields.KEY, kind.key(id));
        if (document == null) {
            writer.deleteDocuments(key);
        } else {
            writer.updateDocument(key, document);
        }
    }

    /** Lets questions see what was put. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was put outlast the process, together with the notes. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /**
     * A page of results.
     *
     * @param after from {@link SearchOrder#parse}; null for the first page
     */
    SearchResults search(SearchQuestion question, SearchOrder order, int first, FieldDoc after) throws IOException {
        Query query = question.query();
        IndexSearcher searcher = searchers.acquire();
        try {
            var collector = new TopFieldCollectorManager(order.sort, first + 1, after, first + 1);
            ScoreDoc[] found = searcher.search(query, collector).scoreDocs;
            List<SearchResult> results = new ArrayList<>();
            for (ScoreDoc one : found) {
                if (results.size() < first) {
                    results.add(result(searcher.storedFields().document(one.doc), order.cursor((FieldDoc) one)));
                }
            }
            return new SearchResults(results, found.length > first);
        } finally {
            searchers.release(searcher);
        }
    }

    /** How many documents answer the question. */
    long count(SearchQuestion question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(question.query());
        } finally {
            searchers.release(searcher);
        }
    }

    private static SearchResult result(Document document, String cursor) {
        return new SearchResult(
                Kind.valueOf(document.get(SearchFields.KIND)),
                document.getField(SearchFields.ID).numericValue().longValue(),
                document.getField(SearchFields.AGENCY).numericValue().longValue(),
                document.getField(SearchFields.YEAR).numericValue().intValue(),
                document.get(SearchFields.HEADING),
                Arrays.asList(document.getValues(SearchFields.FORMER_NAME)),
                cursor);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        folder.close();
    }

    /** A page of results, the best first. */
    record SearchResults(List<SearchResult> results, boolean hasNext) {}

    /**
     * One result.
     *
     * @param heading an agency's name or a report's title
     * @param cursor to go on behind it
     */
    record SearchResult(
            Kind kind, long id, long agencyId, int year, String heading, List<String> formerNames, String cursor) {}
}
