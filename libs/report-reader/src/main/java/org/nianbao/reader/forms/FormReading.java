package org.nianbao.reader.forms;

import java.util.List;
import java.util.Set;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Extra;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.reader.page.Span;

/**
 * What the forms of a page say.
 *
 * @param editions the editions whose headers were met; empty when the page has no form
 * @param consumed the pieces of the page's text that are forms, flattened ones included: no sentence is looked for in
 *     them
 */
public record FormReading(
        List<Observation> observations,
        List<Extra> extras,
        List<Problem> problems,
        Set<FormEdition> editions,
        List<Span> consumed) {

    public FormReading {
        observations = List.copyOf(observations);
        extras = List.copyOf(extras);
        problems = List.copyOf(problems);
        editions = Set.copyOf(editions);
        consumed = List.copyOf(consumed);
    }
}
