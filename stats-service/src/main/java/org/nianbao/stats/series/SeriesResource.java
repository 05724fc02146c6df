package org.nianbao.stats.series;

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
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesKey;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.batching.KeyBatch;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.filing.Lineage;
import org.nianbao.stats.harmonising.StatedFigures;

/** Series of indicators, for many agencies at once. */
@Path("/series")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    private static final int MAX_INDICATORS = 200;

    private final FiledReports reports;
    private final FiledFigures figures;
    private final SeriesMaker maker = new SeriesMaker(SeriesBreaks.standard());

    @Inject
    public SeriesResource(FiledReports reports, FiledFigures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    @POST
    @Operation(summary = "For each key, one series for each of its indicators, in the order asked")
    public List<List<Series>> list(List<SeriesKey> keys) {
        var batch = KeyBatch.of(keys);
        batch.keys().forEach(SeriesResource::requireIndicators);
        if (batch.isEmpty()) {
            return List.of();
        }
        YearSpan years = YearSpan.around(batch.keys(), SeriesResource::years);
        Map<Long, List<FiledReport>> byAgency = reports
                .listOfAgencies(Lineage.agencies(batch.keys(), SeriesResource::lineage), years.from(), years.to())
                .stream()
                .collect(Collectors.groupingBy(report -> report.agencyId));
        return batch.answer(key -> series(lineage(key).choose(byAgency, years(key)), key));
    }

    private List<Series> series(List<FiledReport> chosen, SeriesKey key) {
        Applicant applicant = key.applicant() == null ? Applicant.TOTAL : key.applicant();
        List<SeriesMaker.Stated> stated = chosen.stream()
                .map(report -> new SeriesMaker.Stated(report, stated(report, applicant)))
                .toList();
        boolean withEvidence = !Boolean.FALSE.equals(key.withEvidence());
        return key.indicators().stream()
                .map(indicator -> maker.make(indicator, applicant, stated, withEvidence))
                .toList();
    }

    private StatedFigures stated(FiledReport report, Applicant applicant) {
        return new StatedFigures(
                applicant == Applicant.TOTAL ? figures.listTotals(report) : figures.listByApplicant(report));
    }

    private static Lineage lineage(SeriesKey key) {
        return new Lineage(key.agencyId(), key.lineage());
    }

    private static YearSpan years(SeriesKey key) {
        return YearSpan.of(key.fromYear(), key.toYear());
    }

    private static void requireIndicators(SeriesKey key) {
        if (key.indicators() == null || key.indicators().stream().anyMatch(code -> code == null)) {
            throw new ApiException(400, "INVALID_KEYS", "indicators is a list of codes.");
        }
        if (key.indicators().size() > MAX_INDICATORS) {
            throw new ApiException(
                    400, "TOO_MANY_KEYS", "At most " + MAX_INDICATORS + " indicators are taken in one key.");
        }
    }
}
