package org.nianbao.catalog.reports;

import jakarta.persistence.Converter;

import org.nianbao.model.reading.Section;

/** The column of a revision's sections. */
@Converter
public class SectionsAsJson extends ListAsJson<Section> {

    public SectionsAsJson() {
        super(Section.class);
    }
}
