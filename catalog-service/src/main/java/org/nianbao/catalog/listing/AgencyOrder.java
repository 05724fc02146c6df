package org.nianbao.catalog.listing;

import java.util.List;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.paging.Keyset;

/** The orders in which agencies are listed, each one an index of the table. */
enum AgencyOrder {

    /** In the order they became known. */
    ID("%1$s.id"),

    NAME("%1$s.name, %1$s.id"),

    /** By place, and within one by name; those whose place is not known come first. */
    REGION("%1$s.regionPath, %1$s.name, %1$s.id"),

    /** Those with the latest filing first. */
    RECENT("%1$s.latestRevisionId desc, %1$s.id desc");

    private final String columns;

    AgencyOrder(String columns) {
        this.columns = columns;
    }

    String orderBy(String alias) {
        return " order by " + String.format(columns, alias);
    }

    String cursor(CatalogAgency agency) {
        return switch (this) {
            case ID -> Keyset.cursor(this, agency.id());
            case NAME -> Keyset.cursor(this, agency.name(), agency.id());
            case REGION -> Keyset.cursor(this, agency.regionPath(), agency.name(), agency.id());
            case RECENT -> Keyset.cursor(this, agency.latestRevisionId(), agency.id());
        };
    }

    /** Adds that an agency comes behind the cursor; in the order of ids an id is one, too. */
    void goOn(Conditions conditions, String cursor) {
        if (this == ID && cursor.matches("[0-9]{1,18}")) {
            conditions.and("b.id > :id", "id", Long.valueOf(cursor));
            return;
        }
        List<String> at = Keyset.parse(this, cursor, columns.split(",").length);
        long id = Keyset.number(at.get(at.size() - 1));
        conditions.and(
                switch (this) {
                    case ID -> "b.id > :id";
                    case NAME -> "b.name >= :name and (b.name > :name or b.id > :id)";
                    case REGION ->
                        at.get(0) == null
                                ? "(b.regionPath is not null or b.name > :name or (b.name = :name and b.id > :id))"
                                : "b.regionPath >= :at and (b.regionPath > :at or b.name > :name"
                                        + " or (b.name = :name and b.id > :id))";
                    case RECENT -> "b.latestRevisionId <= :at and (b.latestRevisionId < :at or b.id < :id)";
                },
                "id",
                id);
        switch (this) {
            case NAME -> conditions.value("name", at.get(0));
            case REGION -> {
                conditions.value("name", at.get(1));
                conditions.value("at", at.get(0));
            }
            case RECENT -> conditions.value("at", Keyset.number(at.get(0)));
            case ID -> {}
        }
    }
}
