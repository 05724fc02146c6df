package org.nianbao.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

import org.nianbao.catalog.paging.Keyset;
import org.nianbao.rim.ApiException;

/** The orders in which results are told, each total, so that a cursor says exactly where to go on. */
public enum SearchOrder {
    /** The best first, and of equal ones the latest year. */
    RELEVANCE(SortField.FIELD_SCORE, descending(SearchFields.YEAR)),
    /** The same of agencies and reports together, whose cursors hold with no list of agencies. */
    FOUND(SortField.FIELD_SCORE, descending(SearchFields.YEAR)),
    NAME(new SortField(SearchFields.BY_NAME, SortField.Type.STRING)),
    REGION(new SortField(SearchFields.BY_PLACE, SortField.Type.STRING)),
    RECENT(descending(SearchFields.LATEST)),
    ID();

    final Sort sort;

    SearchOrder(SortField... fields) {
        SortField[] total = new SortField[fields.length + 1];
        System.arraycopy(fields, 0, total, 0, fields.length);
        total[fields.length] = new SortField(SearchFields.UNIQUE, SortField.Type.LONG);
        sort = new Sort(total);
    }

    private static SortField descending(String field) {
        return new SortField(field, SortField.Type.LONG, true);
    }

    /** What to give back in order to go on behind this result. */
    String cursor(FieldDoc result) {
        return Keyset.cursor(
                this,
                Arrays.stream(result.fields)
                        .map(value -> value instanceof BytesRef bytes ? bytes.utf8ToString() : value)
                        .toArray());
    }

    /**
     * The place that a cursor names.
     *
     * @throws ApiException when it is none of this order's
     */
    FieldDoc parse(String cursor) {
        SortField[] fields = sort.getSort();
        List<String> texts = Keyset.parse(this, cursor, fields.length);
        Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                values[i] = value(fields[i], Objects.requireNonNullElse(texts.get(i), ""));
            }
        } catch (NumberFormatException noNumber) {
            throw Keyset.bad();
        }
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }

    private static Object value(SortField field, String text) {
        return switch (field.getType()) {
            case SCORE -> Float.valueOf(text);
            case LONG -> Long.valueOf(text);
            default -> new BytesRef(text);
        };
    }
}
