package org.nianbao.model.reading;

/** Everything that can be said of a document that was not read as it should be. */
public enum ProblemCode {
    // The document as a whole: it cannot be read.
    DOCUMENT_NOT_FOUND,
    EMPTY_DOCUMENT,
    DOCUMENT_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    UNDECODABLE_TEXT,
    ENCRYPTED_DOCUMENT,
    DAMAGED_DOCUMENT,
    SCAN_WITHOUT_TEXT,
    NOT_A_REPORT,
    REPORT_IS_ATTACHMENT,
    // Who, when, what.
    NO_TITLE,
    NO_AGENCY,
    NO_YEAR,
    SEVERAL_YEARS,
    YEAR_CONTRADICTED,
    DAMAGED_DATE,
    INVALID_CREDIT_CODE,
    AGENCY_CONTRADICTED,
    // The forms.
    NO_FORM,
    FORM_TRUNCATED,
    ROW_MISSING,
    ROW_REPEATED,
    UNKNOWN_ROW,
    UNKNOWN_TABLE,
    UNKNOWN_COLUMN,
    COLUMNS_MISSING,
    AMBIGUOUS_CELLS,
    UNREADABLE_CELL,
    UNIT_NOT_STATED,
    MIXED_EDITIONS,
    // The sentences.
    AMBIGUOUS_FIGURE,
    /**
     * A sentence states a figure on a known subject in words that no rule was sure of: it was left, and this says so.
     */
    FIGURE_NOT_TAKEN,
    LIMIT_REACHED,
    // The reader or the catalog, not the document.
    READING_FAILED,
    FILING_REFUSED;

    /** True when nothing of the document could be read as a report, so that there is nothing to file. */
    public boolean preventsReading() {
        return compareTo(NO_TITLE) < 0 || this == READING_FAILED;
    }
}
