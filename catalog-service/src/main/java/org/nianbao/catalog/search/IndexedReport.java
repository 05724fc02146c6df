package org.nianbao.catalog.search;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

import org.nianbao.catalog.search.SearchFields.Kind;

/**
 * A report that stands, as the index knows it.
 *
 * @param written its agency's name as the report writes it
 * @param texts its sections, names and numbers of persons masked
 */
record IndexedReport(long id, long agencyId, int year, String title, String written, List<String> texts) {

    Document document() {
        Document document = SearchFields.document(Kind.REPORT, id, agencyId, year, title);
        document.add(new TextField(SearchFields.TITLE, title, Field.Store.NO));
        if (!title.contains(written)) {
            document.add(new TextField(SearchFields.TITLE, written, Field.Store.NO));
        }
        if (!title.contains(Integer.toString(year))) {
            document.add(new TextField(SearchFields.TITLE, year + "年", Field.Store.NO));
        }
        texts.forEach(text -> document.add(new TextField(SearchFields.TEXT, text, Field.Store.NO)));
        return document;
    }
}
