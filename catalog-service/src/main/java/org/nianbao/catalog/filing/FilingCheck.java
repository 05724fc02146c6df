package org.nianbao.catalog.filing;

import java.util.regex.Pattern;

import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.rim.ApiException;

/** Refuses a filing that names no agency, no year or no report; nothing of it is stored. */
final class FilingCheck {

    /** The first reports were written on 2008, under the regulation that came into force in that year. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private FilingCheck() {}

    /** @throws ApiException when the filing cannot be taken, with what is missing */
    static void check(String sha256, ReportFiling filing) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new ApiException(400, "BAD_REQUEST", "The address must end in a SHA-256 in lower-case hexadecimal.");
        }
        DocumentInfo document = filing.reading().document();
        if (document == null || !sha256.equals(document.sha256())) {
            throw new ApiException(
                    400, "DOCUMENT_MISMATCH", "The address names another document than the reading does.");
        }
        check(filing);
    }

    /** @throws ApiException when the filing cannot be taken, with what is missing */
    static void check(ReportFiling filing) {
        ReportReading reading = filing.reading();
        if (reading.document() == null
                || reading.document().sha256() == null
                || !SHA256.matcher(reading.document().sha256()).matches()) {
            throw new ApiException(400, "BAD_REQUEST", "The document needs a SHA-256 in lower-case hexadecimal.");
        }
        if (!reading.readable() || reading.edition() == null) {
            throw new ApiException(422, "NOT_A_REPORT", "The reading is not of an annual report.");
        }
        if (reading.agencyName() == null || reading.agencyName().isBlank()) {
            throw new ApiException(422, "NO_AGENCY", "The reading names no agency.");
        }
        if (reading.year() == null || reading.year() < FIRST_YEAR || reading.year() > LAST_YEAR) {
            throw new ApiException(422, "NO_YEAR", "The reading names no year that a report can be on.");
        }
        checkLengths(filing);
    }

    private static void checkLengths(ReportFiling filing) {
        ReportReading reading = filing.reading();
        checkLength("agencyName", reading.agencyName(), 200);
        checkLength("title", reading.title(), 1_000);
        checkLength("indexNumber", reading.indexNumber(), 255);
        checkLength("readerVersion", filing.readerVersion(), 64);
        checkLength("sourceUrl", filing.sourceUrl(), 2_048);
        checkLength("document.name", reading.document().name(), 255);
        checkLength("document.mediaType", reading.document().mediaType(), 255);
        checkLength("document.charset", reading.document().charset(), 64);
    }

    private static void checkLength(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new ApiException(
                    422, "FIELD_TOO_LONG", "The field " + field + " has more than " + longest + " characters.");
        }
    }
}
