package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;
import org.nianbao.stats.harmonising.StatedFigures;
import org.nianbao.stats.measures.MeasureCalculator;
import org.nianbao.stats.measures.MeasureList;

/** Says what one report contributes. */
@ApplicationScoped
public class ReportCounter {

    private final FiledFigures figures;
    private final CountKeys keys;
    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());
    private final MeasureCalculator calculator = new MeasureCalculator(MeasureList.standard());

    @Inject
    public ReportCounter(FiledFigures figures, CountKeys keys) {
        this.figures = figures;
        this.keys = keys;
    }

    ReportCount count(FiledReport report) {
        List<Observation> observations = figures.listAll(report);
        var stated = new StatedFigures(observations);
        RequestOutcomes outcomes = harmoniser.harmonise(
                report.agencyId, report.reportId, report.year, report.edition, Applicant.TOTAL, stated);
        var harmonised = new ArrayList<CountedFigure>();
        named(outcomes).forEach((name, figure) -> add(harmonised, keys.ofOutcome(name), figure));
        outcomes.denialReasons().forEach(reason -> add(harmonised, keys.ofGround(reason.reason()), reason.figure()));
        var rates = new ArrayList<CountedRate>();
        for (MeasureName name : MeasureName.values()) {
            rates.add(CountedRate.of(keys.ofMeasure(name), calculator.calculate(name, outcomes, stated)));
        }
        return new ReportCount(
                new CountPack(harmonised, rates), new CountPack(indicators(observations, stated), List.of()));
    }

    private List<CountedFigure> indicators(List<Observation> observations, StatedFigures stated) {
        Set<IndicatorCode> codes =
                observations.stream().map(Observation::indicator).collect(Collectors.toSet());
        var counted = new ArrayList<CountedFigure>();
        for (IndicatorCode code : codes) {
            add(counted, keys.ofIndicator(code), stated.figureOrNull(code, Applicant.TOTAL));
        }
        return counted;
    }

    private static void add(List<CountedFigure> list, int key, Figure figure) {
        if (figure != null) {
            list.add(CountedFigure.of(key, figure));
        }
    }

    /** The outcomes by their names in the crosswalk; a value may be null. */
    static Map<String, Figure> named(RequestOutcomes outcomes) {
        var named = new LinkedHashMap<String, Figure>();
        named.put("carried_in", outcomes.carriedIn());
        named.put("received", outcomes.received());
        named.put("granted", outcomes.granted());
        named.put("partially_granted", outcomes.partiallyGranted());
        named.put("denied", outcomes.denied());
        named.put("not_available", outcomes.notAvailable());
        named.put("not_processed", outcomes.notProcessed());
        named.put("other", outcomes.other());
        named.put("concluded", outcomes.concluded());
        named.put("carried_out", outcomes.carriedOut());
        return named;
    }
}
