package org.nianbao.model.reading;

/** Where in a report an observation stands. */
public enum Source {
    /** In a cell of an official form. */
    FORM,
    /** In a sentence. */
    NARRATIVE
}
