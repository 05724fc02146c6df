package org.nianbao.model.catalog;

import java.time.LocalDate;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.Scope;

/**
 * A report (年度报告) in its active revision.
 *
 * @param title as published, or made from agency and year where the document has none
 * @param publishedOn null when unknown
 * @param signedOn null when unknown
 * @param indexNumber 索引号; null when the document has none
 * @param sourceUrl null when unknown
 */
public record ReportInfo(
        long id,
        long agencyId,
        int year,
        String title,
        FormEdition edition,
        Scope scope,
        LocalDate publishedOn,
        LocalDate signedOn,
        String indexNumber,
        String sourceUrl,
        String documentSha256) {}
