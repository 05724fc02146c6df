package org.nianbao.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

import org.nianbao.catalog.search.SearchFields.Kind;

/**
 * An agency as the index knows it.
 *
 * @param formerNames all other names that reports used for it
 * @param regionPath null when its place could not be told
 * @param latestYear the latest year reported on
 * @param latestRevision the latest of its filings
 */
record IndexedAgency(
        long id,
        String name,
        List<String> formerNames,
        String kind,
        String level,
        String sector,
        String regionPath,
        boolean provisional,
        int latestYear,
        long latestRevision) {

    Document document() {
        Document document = SearchFields.document(Kind.AGENCY, id, id, latestYear, name);
        document.add(new TextField(SearchFields.NAME, name, Field.Store.NO));
        document.add(new StringField(SearchFields.WHOLE_NAME, whole(name), Field.Store.NO));
        for (String former : formerNames) {
            document.add(new TextField(SearchFields.FORMER_NAME, former, Field.Store.NO));
            document.add(new StringField(SearchFields.WHOLE_FORMER_NAME, whole(former), Field.Store.NO));
            document.add(new StoredField(SearchFields.FORMER_NAME, former));
        }
        filter(document, SearchFields.AGENCY_KIND, kind);
        filter(document, SearchFields.LEVEL, level);
        filter(document, SearchFields.SECTOR, sector);
        filter(document, SearchFields.PROVISIONAL, Boolean.toString(provisional));
        if (regionPath != null) {
            for (String code : regionPath.split("/")) {
                filter(document, SearchFields.WITHIN, code);
            }
        }
        String place = regionPath == null ? "" : regionPath;
        document.add(new SortedDocValuesField(SearchFields.BY_NAME, bytes(name)));
        document.add(new SortedDocValuesField(SearchFields.BY_PLACE, bytes(place + ' ' + name)));
        document.add(new NumericDocValuesField(SearchFields.LATEST, latestRevision));
        return document;
    }

    /** A whole name in the form that a question is compared with. */
    private static String whole(String name) {
        return String.join("", SearchWords.ofQuestion(name));
    }

    private static void filter(Document document, String field, String value) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static BytesRef bytes(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    }
}
