package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.reading.Section;

/** A section as clients see it. */
@Type("Section")
@Description("A part of a report under one numbered heading. 报告中一个编号标题下的部分。")
public final class SectionView {

    private final Section section;

    public SectionView(Section section) {
        this.section = section;
    }

    @Description("1 for 一; 0 for what stands before the first heading. 序号；第一个标题之前为0。")
    public int getNumber() {
        return section.number();
    }

    @NonNull
    @Description("The heading without its number. 标题（不含序号）。")
    public String getHeading() {
        return section.heading();
    }

    @NonNull
    @Description("Everything up to the next heading, as published. 正文原文。")
    public String getText() {
        return section.text();
    }
}
