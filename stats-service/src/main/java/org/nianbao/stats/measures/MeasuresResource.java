package org.nianbao.stats.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.YearSpan;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.MeasuresKey;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.batching.KeyBatch;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;
import org.nianbao.stats.filing.Lineage;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;
import org.nianbao.stats.harmonising.StatedFigures;
import org.nianbao.stats.series.SeriesBreaks;

/** Rates of many agencies at once, and what they mean. */
@Path("/measures")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    private final FiledReports reports;
    private final FiledFigures figures;
    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());
    private final MeasureList measures = MeasureList.standard();
    private final MeasureCalculator calculator = new MeasureCalculator(measures);
    private final LineageRates rates = new LineageRates(SeriesBreaks.standard());

    @Inject
    public MeasuresResource(FiledReports reports, FiledFigures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    @GET
    @Operation(summary = "What each measure means, its formula and what to beware of")
    public List<MeasureInfo> listInfos() {
        return measures.listInfos();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "For each key, one series for each of its measures, in the order asked")
    public List<List<MeasureSeries>> list(List<MeasuresKey> keys) {
        var batch = KeyBatch.of(keys);
        batch.keys().forEach(MeasuresResource::requireNames);
        if (batch.isEmpty()) {
            return List.of();
        }
        YearSpan years = YearSpan.around(batch.keys(), MeasuresResource::years);
        Map<Long, List<FiledReport>> byAgency = reports
                .listOfAgencies(Lineage.agencies(batch.keys(), MeasuresResource::lineage), years.from(), years.to())
                .stream()
                .collect(Collectors.groupingBy(report -> report.agencyId));
        return batch.answer(key -> series(lineage(key).choose(byAgency, years(key)), key));
    }

    private List<MeasureSeries> series(List<FiledReport> chosen, MeasuresKey key) {
        List<Stated> stated = chosen.stream().map(this::stated).toList();
        return names(key).stream()
                .map(name -> rates.series(name, points(name, stated)))
                .toList();
    }

    private List<MeasurePoint> points(MeasureName name, List<Stated> stated) {
        return stated.stream()
                .map(report -> calculator.calculate(name, report.outcomes(), report.figures()))
                .toList();
    }

    private Stated stated(FiledReport report) {
        var all = new StatedFigures(figures.listAll(report));
        return new Stated(
                harmoniser.harmonise(
                        report.agencyId, report.reportId, report.year, report.edition, Applicant.TOTAL, all),
                all);
    }

    private static List<MeasureName> names(MeasuresKey key) {
        return key.names() == null || key.names().isEmpty() ? Arrays.asList(MeasureName.values()) : key.names();
    }

    private static Lineage lineage(MeasuresKey key) {
        return new Lineage(key.agencyId(), key.lineage());
    }

    private static YearSpan years(MeasuresKey key) {
        return YearSpan.of(key.fromYear(), key.toYear());
    }

    private static void requireNames(MeasuresKey key) {
        int most = MeasureName.values().length;
        if (key.names() != null && (key.names().size() > most || key.names().contains(null))) {
            throw new ApiException(400, "INVALID_KEYS", "names is a list of at most " + most + " measures.");
        }
    }

    private record Stated(RequestOutcomes outcomes, StatedFigures figures) {}
}
