package org.nianbao.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;

/**
 * What the checks need to know of one report.
 *
 * @param reportId null when it is not filed
 * @param year the year reported on
 * @param edition the report's edition for display
 * @param kind what kind of body reports; null when unknown
 * @param level of the body; null when unknown
 * @param publishedOn null when unknown
 * @param signedOn the date under the signature; null when unknown
 * @param observations of all sources
 * @param problems what the reader met, so that a finding on a doubtful table says so
 */
public record ReportFigures(
        Long reportId,
        int year,
        FormEdition edition,
        AgencyKind kind,
        RegionLevel level,
        LocalDate publishedOn,
        LocalDate signedOn,
        List<Observation> observations,
        List<Problem> problems) {

    public ReportFigures {
        Objects.requireNonNull(edition, "edition");
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }

    /** A report that is not filed, by a body of which no more than the kind is known. */
    public ReportFigures(
            int year,
            FormEdition edition,
            AgencyKind kind,
            LocalDate signedOn,
            List<Observation> observations,
            List<Problem> problems) {
        this(null, year, edition, kind, null, null, signedOn, observations, problems);
    }

    /** The same report saying something else. */
    ReportFigures with(List<Observation> others) {
        return new ReportFigures(reportId, year, edition, kind, level, publishedOn, signedOn, others, problems);
    }
}
