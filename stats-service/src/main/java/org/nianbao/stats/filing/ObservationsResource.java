package org.nianbao.stats.filing;

import java.util.Collection;
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

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.stats.batching.KeyBatch;

/** The observations of reports, with their evidence. */
@Path("/observations")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {

    private final FiledReports reports;
    private final FiledFigures figures;

    @Inject
    public ObservationsResource(FiledReports reports, FiledFigures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    @POST
    @Operation(summary = "Observations of each report asked for, in the order of the forms")
    public List<List<Observation>> list(List<ObservationsKey> keys) {
        var batch = KeyBatch.of(keys);
        Map<Long, FiledReport> byId = batch.isEmpty()
                ? Map.of()
                : reports.listByIds(batch.distinct(ObservationsKey::reportId)).stream()
                        .collect(Collectors.toMap(report -> report.reportId, Function.identity()));
        return batch.answer(key -> select(byId.get(key.reportId()), key));
    }

    private List<Observation> select(FiledReport report, ObservationsKey key) {
        if (report == null) {
            return List.of();
        }
        boolean totalsOnly = !isAny(key.applicants())
                && key.applicants().stream().allMatch(applicant -> applicant == Applicant.TOTAL);
        List<Observation> observations = totalsOnly ? figures.listTotals(report) : figures.listAll(report);
        return observations.stream()
                .filter(o -> isAny(key.indicators()) || key.indicators().contains(o.indicator()))
                .filter(o -> isAny(key.applicants()) || key.applicants().contains(o.applicant()))
                .map(o -> Boolean.FALSE.equals(key.withEvidence()) ? o.withoutEvidence() : o)
                .toList();
    }

    private static boolean isAny(Collection<?> wanted) {
        return wanted == null || wanted.isEmpty();
    }
}
