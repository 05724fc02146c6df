package org.nianbao.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;

/**
 * What the checks need to know of one report.
 *
 * @param edition the report's edition for display
 * @param kind what kind of body reports; null when unknown
 * @param signedOn the date under the signature; null when unknown
 * @param observations of all sources
 * @param problems what the reader met, so that a finding on a doubtful table says so
 */
public record ReportFigures(
        int year,
        FormEdition edition,
        AgencyKind kind,
        LocalDate signedOn,
        List<Observation> observations,
        List<Problem> problems) {

    public ReportFigures {
        Objects.requireNonNull(edition, "edition");
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
