package org.nianbao.checks;

import java.util.List;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Severity;

/**
 * One relation that must hold, or one pattern that a report should not show.
 *
 * @param id such as T3-BALANCE; several checks may share one and differ by subject or edition
 * @param subject what within the rule, or empty
 * @param bodies the kinds of body it is about; empty for all
 * @param exceptAt the levels whose bodies it is not about; empty for none
 * @param columns the columns it is assessed in
 * @param expression as it is written in the list of checks
 * @param relation null when it is a pattern
 * @param pattern null when it is a relation
 * @param basis the document it comes from; FORM for the one that prescribes the edition's form, null for none
 * @param chinese what must hold
 * @param english the same in English
 */
record Check(
        String id,
        String subject,
        Set<FormEdition> editions,
        Set<AgencyKind> bodies,
        Set<RegionLevel> exceptAt,
        List<Applicant> columns,
        String expression,
        Relation relation,
        PatternName pattern,
        String basis,
        Severity severity,
        String chinese,
        String english) {

    static final String FORM = "form";

    Check {
        editions = Set.copyOf(editions);
        bodies = Set.copyOf(bodies);
        exceptAt = Set.copyOf(exceptAt);
        columns = List.copyOf(columns);
    }
}
