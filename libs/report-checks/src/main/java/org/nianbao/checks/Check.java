package org.nianbao.checks;

import java.util.List;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.reading.Severity;

/**
 * One relation that must hold.
 *
 * @param id such as T3-BALANCE; several checks may share one and differ by subject or edition
 * @param subject what within the rule, or empty
 * @param bodies the kinds of body it is about; empty for all
 * @param columns the columns it is assessed in
 * @param chinese what must hold
 * @param english the same in English
 */
record Check(
        String id,
        String subject,
        Set<FormEdition> editions,
        Set<AgencyKind> bodies,
        List<Applicant> columns,
        Relation relation,
        Severity severity,
        String chinese,
        String english) {

    Check {
        editions = Set.copyOf(editions);
        bodies = Set.copyOf(bodies);
        columns = List.copyOf(columns);
    }
}
