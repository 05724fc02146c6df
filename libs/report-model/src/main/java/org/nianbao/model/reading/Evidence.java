package org.nianbao.model.reading;

/**
 * Where the raw text of an observation stands, so that anyone can find it again.
 *
 * @param section for a sentence: the number of the section ({@link Section#number()}) that {@code start} and
 *     {@code end} count in; null for a form, whose {@code start} and {@code end} count in the document's whole text
 * @param start first character of the raw text (UTF-16 units, from 0); null when the raw text is empty
 * @param end one past the last character of the raw text; null when the raw text is empty
 * @param table for a form: the number of the table in the document, from 1; null for a sentence
 * @param row for a form: the row in that table as a grid, from 1, header rows counted; null for a sentence
 * @param column for a form: the column in that grid, from 1; null for a sentence
 * @param quote the row or the sentence as published
 */
public record Evidence(
        Integer section, Integer start, Integer end, Integer table, Integer row, Integer column, String quote) {

    public static Evidence inSentence(int section, int start, int end, String quote) {
        return new Evidence(section, start, end, null, null, null, quote);
    }

    public static Evidence inForm(Integer start, Integer end, int table, int row, int column, String quote) {
        return new Evidence(null, start, end, table, row, column, quote);
    }
}
