package org.nianbao.catalog.listing;

import java.util.List;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.Scope;

/** Which reports a list shall hold; what is null or empty is not asked for. Years are inclusive. */
record ReportCriteria(
        List<Long> agencies,
        AgencyCriteria ofAgency,
        FormEdition edition,
        Scope scope,
        Integer fromYear,
        Integer toYear) {

    static final String FROM = " from CatalogReport r join r.active v join r.root b";

    Conditions conditions() {
        return ofAgency.conditions("r.hidden = false")
                .and("b.id in :agencies", "agencies", agencies == null || agencies.isEmpty() ? null : agencies)
                .and("v.edition = :edition", "edition", edition)
                .and("v.scope = :scope", "scope", scope)
                .and("r.year >= :fromYear", "fromYear", fromYear)
                .and("r.year <= :toYear", "toYear", toYear);
    }
}
