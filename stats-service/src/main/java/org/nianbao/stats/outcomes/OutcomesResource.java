package org.nianbao.stats.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.nianbao.stats.counting.CountedOutcomes;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.filing.Lineage;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;
import org.nianbao.stats.harmonising.StatedFigures;

/** What became of the requests, year by year, for many agencies at once. */
@Path("/outcomes")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutcomesResource {

    private final FiledReports reports;
    private final FiledFigures figures;
    private final CountedOutcomes counted;
    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());

    @Inject
    public OutcomesResource(FiledReports reports, FiledFigures figures, CountedOutcomes counted) {
        this.counted = counted;
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
        Function<AgencyYearsKey, List<RequestOutcomes>> answer =
                batch.keys().stream().allMatch(OutcomesResource::isPlain)
                        ? counted(batch.keys(), years)
                        : withParts(batch.keys(), years);
        return batch.answer(key -> asAsked(key, answer.apply(key)));
    }

    private static List<RequestOutcomes> asAsked(AgencyYearsKey key, List<RequestOutcomes> years) {
        return Boolean.FALSE.equals(key.withReasons())
                ? years.stream().map(RequestOutcomes::withoutReasons).toList()
                : years;
    }

    /** What is counted already answers where the parts are not asked for, many times faster. */
    private Function<AgencyYearsKey, List<RequestOutcomes>> counted(List<AgencyYearsKey> keys, YearSpan years) {
        CountedOutcomes.Known known = counted.list(
                Lineage.agencies(keys, OutcomesResource::lineage),
                years,
                keys.stream().anyMatch(key -> !Boolean.FALSE.equals(key.withReasons())));
        Map<Long, List<RequestOutcomes>> all = new HashMap<>(known.counted());
        known.uncounted()
                .forEach((agency, filed) -> all.put(
                        agency,
                        FiledReports.onePerYear(filed).stream()
                                .map(report -> outcomes(report, Applicant.TOTAL))
                                .toList()));
        return key -> lineage(key).choose(id -> all.getOrDefault(id, List.of()), RequestOutcomes::year, years(key));
    }

    /** Where some of the keys ask for the parts, the reports are read, and answer for all keys in one statement. */
    private Function<AgencyYearsKey, List<RequestOutcomes>> withParts(List<AgencyYearsKey> keys, YearSpan years) {
        Map<Long, List<FiledReport>> byAgency =
                reports
                        .listOfAgencies(Lineage.agencies(keys, OutcomesResource::lineage), years.from(), years.to())
                        .stream()
                        .collect(Collectors.groupingBy(report -> report.agencyId));
        return key -> lineage(key).choose(byAgency, years(key)).stream()
                .map(report -> outcomes(report, applicant(key)))
                .toList();
    }

    private static boolean isPlain(AgencyYearsKey key) {
        return Boolean.FALSE.equals(key.withParts()) && applicant(key) == Applicant.TOTAL;
    }

    private RequestOutcomes outcomes(FiledReport report, Applicant applicant) {
        return harmoniser.harmonise(
                report.agencyId, report.reportId, report.year, report.edition, applicant, stated(report, applicant));
    }

    /** A total may rest on the applicants' columns: they stand in for a blank one. */
    private StatedFigures stated(FiledReport report, Applicant applicant) {
        return new StatedFigures(
                applicant == Applicant.TOTAL ? figures.listAll(report) : figures.listByApplicant(report));
    }

    private static Applicant applicant(AgencyYearsKey key) {
        return key.applicant() == null ? Applicant.TOTAL : key.applicant();
    }

    private static Lineage lineage(AgencyYearsKey key) {
        return new Lineage(key.agencyId(), key.lineage());
    }

    private static YearSpan years(AgencyYearsKey key) {
        return YearSpan.of(key.fromYear(), key.toYear());
    }
}
