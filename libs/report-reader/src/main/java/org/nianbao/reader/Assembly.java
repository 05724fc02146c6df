package org.nianbao.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.forms.FormReading;
import org.nianbao.reader.identifying.Identity;
import org.nianbao.reader.narrative.NarrativeReading;
import org.nianbao.reader.sectioning.Sectioned;

/** Puts together what the steps found. */
record Assembly(
        DocumentInfo document,
        Identity identity,
        List<Sectioned> sections,
        FormReading forms,
        NarrativeReading narrative) {

    ReportReading reading(List<Problem> soFar) {
        List<Problem> problems = new ArrayList<>(soFar);
        FormEdition edition =
                forms.editions().stream().max(Comparator.naturalOrder()).orElse(FormEdition.NARRATIVE);
        mixed(forms.editions(), edition, problems);
        List<Observation> observations = new ArrayList<>(forms.observations());
        observations.addAll(narrative.observations());
        return new ReportReading(
                document,
                identity.title(),
                identity.agencyName(),
                identity.regionCode(),
                identity.creditCode(),
                identity.indexNumber(),
                identity.year(),
                identity.publishedOn(),
                identity.signedOn(),
                edition,
                sections.stream().map(Sectioned::section).toList(),
                observations,
                forms.extras(),
                problems);
    }

    private static void mixed(Set<FormEdition> editions, FormEdition shown, List<Problem> problems) {
        boolean known = problems.stream().anyMatch(problem -> problem.code() == ProblemCode.MIXED_EDITIONS);
        if (editions.size() > 1 && !known) {
            List<FormEdition> all = editions.stream().sorted().toList();
            problems.add(Problem.warning(
                    ProblemCode.MIXED_EDITIONS,
                    "The tables are of the editions " + all + "; each cell is read by its own table, and the report is"
                            + " shown as " + shown + ".",
                    null));
        }
    }
}
