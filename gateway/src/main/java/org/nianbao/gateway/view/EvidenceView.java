package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Source;
import org.nianbao.rim.PersonalText;

/** Evidence as clients see it. */
@Type("Evidence")
@Description("Where the raw text of an observation stands, so that anyone can find it again. 数据在原文中的位置。")
public final class EvidenceView {

    private final Source from;
    private final Evidence evidence;

    EvidenceView(Source from, Evidence evidence) {
        this.from = from;
        this.evidence = evidence;
    }

    /** Null where no place is on record. */
    static EvidenceView of(Source from, Evidence evidence) {
        return evidence == null ? null : new EvidenceView(from, evidence);
    }

    @NonNull
    @Description("A form or a sentence. 表格或文字。")
    public Source getSource() {
        return from;
    }

    @Description(
            "For a sentence, the number of the section that start and end count in; null for a form. 文字所在部分的序号；表格为空。")
    public Integer getSection() {
        return evidence.section();
    }

    @Description("The first character of the raw text, from 0; null when it is empty. 原文起始位置（从0计）；空白为空。")
    public Integer getStart() {
        return evidence.start();
    }

    @Description("One past its last character. 原文结束位置（不含）。")
    public Integer getEnd() {
        return evidence.end();
    }

    @Description("The number of the table, from 1; null for a sentence. 表格序号（从1计）；文字为空。")
    public Integer getTable() {
        return evidence.table();
    }

    @Description("The row, from 1, header rows counted; null for a sentence. 行号（含表头，从1计）；文字为空。")
    public Integer getRow() {
        return evidence.row();
    }

    @Description("The column, from 1; null for a sentence. 列号（从1计）；文字为空。")
    public Integer getColumn() {
        return evidence.column();
    }

    @Description("The row or the sentence as published. 原文的整行或整句。")
    public String getQuote() {
        return evidence.quote() == null ? null : PersonalText.mask(evidence.quote());
    }
}
