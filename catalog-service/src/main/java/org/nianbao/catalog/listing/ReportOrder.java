package org.nianbao.catalog.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.nianbao.catalog.paging.Keyset;
import org.nianbao.catalog.reports.CatalogReport;

/** The orders in which reports are listed, each one an index of the table. */
enum ReportOrder {

    /** The latest year first. */
    YEAR("r.year desc, r.id desc"),

    /** The latest filed first. */
    FILED("r.active.id desc, r.id desc"),

    /** The latest published first; those without a date come last. */
    PUBLISHED("r.publishedOn desc, r.id desc");

    private final String columns;

    ReportOrder(String columns) {
        this.columns = columns;
    }

    String orderBy() {
        return " order by " + columns;
    }

    String cursor(CatalogReport report) {
        Object at = switch (this) {
            case YEAR -> report.year();
            case FILED -> report.active().id();
            case PUBLISHED -> report.publishedOn();
        };
        return Keyset.cursor(this, at, report.id());
    }

    /** Adds that a report comes behind the cursor. */
    void goOn(Conditions conditions, String cursor) {
        List<String> at = Keyset.parse(this, cursor, 2);
        conditions.and(
                switch (this) {
                    case YEAR -> "r.year <= :at and (r.year < :at or r.id < :id)";
                    case FILED -> "r.active.id <= :at and (r.active.id < :at or r.id < :id)";
                    case PUBLISHED ->
                        at.get(0) == null
                                ? "r.publishedOn is null and r.id < :id"
                                : "(r.publishedOn < :at or (r.publishedOn = :at and r.id < :id) or r.publishedOn is null)";
                },
                "id",
                Keyset.number(at.get(1)));
        conditions.value("at", at.get(0) == null ? null : value(at.get(0)));
    }

    private Object value(String text) {
        try {
            return switch (this) {
                case YEAR -> (int) Keyset.number(text);
                case FILED -> Keyset.number(text);
                case PUBLISHED -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException noDate) {
            throw Keyset.bad();
        }
    }
}
