package org.nianbao.catalog.reports;

import jakarta.persistence.Converter;

import org.hibernate.annotations.Immutable;

import org.nianbao.model.reading.Problem;

/** The column of a revision's problems. */
@Converter
@Immutable // else Hibernate writes and reads it once more to have a copy of its own
public class ProblemsAsJson extends ListAsJson<Problem> {

    public ProblemsAsJson() {
        super(Problem.class);
    }
}
