package org.nianbao.catalog.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/** The fields of the index's documents. */
final class SearchFields {

    /** To be raised when documents written before can no longer be used: the index is then made anew. */
    static final String VERSION = "1";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String AGENCY = "agency";
    static final String YEAR = "year";
    static final String HEADING = "heading";

    /** A number that no two documents share. */
    static final String UNIQUE = "unique";

    static final String NAME = "name";
    static final String WHOLE_NAME = "wholeName";
    static final String FORMER_NAME = "formerName";
    static final String WHOLE_FORMER_NAME = "wholeFormerName";
    static final String TITLE = "title";
    static final String TEXT = "text";

    static final String AGENCY_KIND = "agencyKind";
    static final String LEVEL = "level";
    static final String SECTOR = "sector";
    static final String PROVISIONAL = "provisional";
    static final String WITHIN = "within";

    static final String BY_NAME = "byName";
    static final String BY_PLACE = "byPlace";
    static final String LATEST = "latest";

    private SearchFields() {}

    /** What every document has. */
    static Document document(Kind kind, long id, long agencyId, int year, String heading) {
        Document document = new Document();
        document.add(new StringField(KEY, kind.key(id), Field.Store.NO));
        document.add(new StringField(KIND, kind.name(), Field.Store.YES));
        document.add(new StoredField(ID, id));
        document.add(new StoredField(AGENCY, agencyId));
        document.add(new StoredField(YEAR, year));
        document.add(new StoredField(HEADING, heading));
        document.add(new NumericDocValuesField(YEAR, year));
        document.add(new NumericDocValuesField(UNIQUE, id * Kind.values().length + kind.ordinal()));
        return document;
    }

    /** What a document of the index is. */
    enum Kind {
        AGENCY,
        REPORT;

        String key(long id) {
            return name().charAt(0) + Long.toString(id);
        }
    }
}
