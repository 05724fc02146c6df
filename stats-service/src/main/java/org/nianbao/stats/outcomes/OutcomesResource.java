package org.nianbao.stats.outcomes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.YearSpan;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.batching.KeyBatch;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;

/** What became of the requests, year by year, for many agencies at once. */
@Path("/outcomes")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutcomesResource {

    private final FiledReports reports;
    private final FiledFigures figures;
    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());

    @Inject
    public OutcomesResource(FiledReports reports, FiledFigures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    @POST
    @Operation(
            summary = "Harmonised request outcomes of each agency asked for, years ascending",
            description =
                    "The same category is not always the same counting unit: the form of 2014 counts replies given in"
                            + " the year, the later ones count requests by their final result.")
    public List<List<RequestOutcomes>> list(List<AgencyYearsKey> keys) {
        var batch = KeyBatch.of(keys);
        if (batch.isEmpty()) {
            return List.of();
        }
        YearSpan years = YearSpan.around(batch.keys(), OutcomesResource::years);
        Map<Long, List<FiledReport>> byAgency =
                reports.listOfAgencies(batch.distinct(AgencyYearsKey::agencyId), years.from(), years.to()).stream()
                        .collect(Collectors.groupingBy(report -> report.agencyId));
        return batch.answer(key -> outcomes(byAgency.get(key.agencyId()), key));
    }

    private List<RequestOutcomes> outcomes(List<FiledReport> reportsOfAgency, AgencyYearsKey key) {
        Applicant applicant = key.applicant() == null ? Applicant.TOTAL : key.applicant();
        return FiledReports.onePerYear(reportsOfAgency).stream()
                .filter(report -> years(key).contains(report.year))
                .map(report -> harmoniser.harmonise(
                        report.agencyId,
                        report.reportId,
                        report.year,
                        report.edition,
                        applicant,
                        stated(report, applicant)))
                .toList();
    }

    /** The applicants' columns are unpacked only where they are asked for or stand in for a blank total. */
    private StatedFigures stated(FiledReport report, Applicant applicant) {
        return applicant == Applicant.TOTAL
                ? new StatedFigures(figures.listTotals(report), () -> figures.listByApplicant(report))
                : new StatedFigures(figures.listByApplicant(report));
    }

    private static YearSpan years(AgencyYearsKey key) {
        return YearSpan.of(key.fromYear(), key.toYear());
    }
}
