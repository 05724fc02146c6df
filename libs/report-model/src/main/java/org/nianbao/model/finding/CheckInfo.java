package org.nianbao.model.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Severity;

/**
 * A relation that must hold (勾稽关系), or a pattern that a report should not show.
 *
 * @param id such as T3-BALANCE; several may share one and differ by subject or edition
 * @param subject what within the rule: the indicator of a row, or empty
 * @param kinds the kinds of body it is about; empty for all
 * @param exceptLevels the levels whose bodies it is not about; empty for none
 * @param columns the applicant columns that it is assessed in, each by itself
 * @param expression over indicator codes; "pattern NAME" for what no sum can say
 * @param legalBasis by edition, the document that it comes from; empty for plausibility
 * @param chinese what must hold
 * @param english the same in English
 */
public record CheckInfo(
        String id,
        String subject,
        Set<FormEdition> editions,
        Set<AgencyKind> kinds,
        Set<RegionLevel> exceptLevels,
        List<Applicant> columns,
        String expression,
        Severity severity,
        Map<FormEdition, String> legalBasis,
        String chinese,
        String english) {}
