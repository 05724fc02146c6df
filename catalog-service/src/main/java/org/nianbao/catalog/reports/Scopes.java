package org.nianbao.catalog.reports;

import java.util.regex.Pattern;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.Scope;

/** Tells whether a report covers a body's own work or adds up those below it. */
final class Scopes {

    /** The general office reports for itself. */
    private static final Pattern OFFICE = Pattern.compile("政府\\s?(?:办|办公室|办公厅)(?!.*政府\\s?\\d{4})");

    private Scopes() {}

    /**
     * A government's report adds up its departments (汇总); that of its general office, like any other body's, is its
     * own. The title decides, which holds the agency's name where the report has none.
     */
    static Scope scope(AgencyKind kind, String title) {
        return kind == AgencyKind.GOVERNMENT && !OFFICE.matcher(title).find() ? Scope.AGGREGATE : Scope.OWN;
    }
}
