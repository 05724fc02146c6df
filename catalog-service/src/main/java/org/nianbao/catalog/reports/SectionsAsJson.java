package org.nianbao.catalog.reports;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import org.nianbao.model.reading.Section;

/** The column of a revision's sections. */
@Converter
@Immutable // else Hibernate writes and reads it once more to have a copy of its own
public class SectionsAsJson extends ListAsJson<Section> {

    public SectionsAsJson() {
        super(Section.class);
    }
}
