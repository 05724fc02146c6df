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

    private static final int FIRST_WITH_TABLES = 2019;

    ReportReading reading(List<Problem> soFar) {
        List<Problem> problems = new ArrayList<>(soFar);
        FormEdition edition =
                forms.editions().stream().max(Comparator.naturalOrder()).orElse(FormEdition.NARRATIVE);
        mixed(forms.editions(), edition, problems);
        missing(identity.year(), problems);
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

    /** Reports on 2019 and later hold tables: 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号. */
    private void missing(Integer year, List<Problem> problems) {
        if (forms.editions().isEmpty() && year != null && year >= FIRST_WITH_TABLES) {
            problems.add(Problem.warning(
                    ProblemCode.NO_FORM,
                    "A report on " + year + " has tables in its sections two, three and four; none was found, and what"
                            + " their cells say is not taken, unless a sentence says it.",
                    null));
        }
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
