package org.nianbao.catalog.reports;

import jakarta.persistence.Converter;

import org.nianbao.model.reading.Problem;

/** The column of a revision's problems. */
@Converter
public class ProblemsAsJson extends ListAsJson<Problem> {

    public ProblemsAsJson() {
        super(Problem.class);
    }
}
