package org.nianbao.stats.counting;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.Scope;
import org.nianbao.stats.filing.AgencyAttributes;
import org.nianbao.stats.filing.FiledReport;

/** What a report is grouped by, besides its year. Empty text stands for what is unknown. */
record CountedPlace(String level, String kind, String sector, String regionPath, String scope, String edition) {

    static CountedPlace of(FiledReport report, AgencyAttributes agency) {
        return of(agency, report.scope, report.edition);
    }

    /** Where an agency is counted that reported for the first time. */
    static CountedPlace of(AgencyAttributes agency) {
        return of(agency, null, null);
    }

    CountedPlace movedTo(AgencyAttributes agency) {
        var moved = of(agency);
        return new CountedPlace(moved.level, moved.kind, moved.sector, moved.regionPath, scope, edition);
    }

    private static CountedPlace of(AgencyAttributes agency, Scope scope, FormEdition edition) {
        return new CountedPlace(
                text(agency.level()),
                text(agency.kind()),
                text(agency.sector()),
                text(agency.regionPath()),
                text(scope),
                text(edition));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
