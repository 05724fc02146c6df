package org.nianbao.model.finding;

import java.math.BigDecimal;
import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Severity;

/**
 * A place where a relation that must hold (勾稽关系) does not.
 *
 * @param rule the check's id, such as T3-BALANCE
 * @param subject what within the rule: the indicator of a row, or empty; rule, subject and applicant tell a report's
 *     findings apart
 * @param applicant the column it was checked in
 * @param left what one side of the relation comes to
 * @param right what the other side comes to
 * @param difference left - right
 * @param inputs every figure used
 * @param faultReason why the fault was put so, in English
 * @param legalBasis the document that the relation comes from; null for plausibility
 */
public record Finding(
        String rule,
        String subject,
        Applicant applicant,
        Severity severity,
        Fault fault,
        String faultReason,
        BigDecimal left,
        BigDecimal right,
        BigDecimal difference,
        List<FindingInput> inputs,
        String messageChinese,
        String messageEnglish,
        String legalBasis) {

    public Finding {
        inputs = List.copyOf(inputs);
    }
}
