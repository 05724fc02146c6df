package org.nianbao.stats.counting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.packing.StoredIndicatorNumbers;

/**
 * The numbers of all that is counted. Harmonised outcomes, grounds and measures have codes of their own beside the
 * indicators': {@code outcome.granted}, {@code ground.state_secret}, {@code measure.denial_rate}.
 */
@ApplicationScoped
public class CountKeys {

    private static final String OUTCOME = "outcome.";
    private static final String GROUND = "ground.";

    private final Map<MeasureName, Integer> measures = new ConcurrentHashMap<>();
    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final Map<String, Integer> grounds = new ConcurrentHashMap<>();
    private final StoredIndicatorNumbers numbers;
    private final Crosswalk crosswalk = Crosswalk.standard();

    @Inject
    public CountKeys(StoredIndicatorNumbers numbers) {
        this.numbers = numbers;
    }

    public int ofOutcome(String outcome) {
        return outcomes.computeIfAbsent(outcome, name -> numbers.getNumber(IndicatorCode.of(OUTCOME + name)));
    }

    public int ofGround(String ground) {
        return grounds.computeIfAbsent(ground, name -> numbers.getNumber(IndicatorCode.of(GROUND + name)));
    }

    public int ofMeasure(MeasureName measure) {
        return measures.computeIfAbsent(measure, name -> numbers.getNumber(codeOf(name)));
    }

    public int ofIndicator(IndicatorCode code) {
        return numbers.getNumber(code);
    }

    /** What stands for a measure where breaks are told. */
    public static IndicatorCode codeOf(MeasureName measure) {
        return IndicatorCode.of("measure." + measure.name().toLowerCase(Locale.ROOT));
    }

    /** The number of a figure as a client names it; empty when there is no such figure. */
    public Optional<Integer> find(String figure) {
        boolean harmonised = crosswalk.listOutcomes().stream()
                .map(outcome -> outcome.startsWith("ground:")
                        ? GROUND + outcome.substring("ground:".length())
                        : OUTCOME + outcome)
                .anyMatch(figure::equals);
        boolean known = harmonised
                || Indicators.listAll().stream()
                        .anyMatch(indicator -> indicator.code().value().equals(figure));
        return known ? Optional.of(numbers.getNumber(IndicatorCode.of(figure))) : Optional.empty();
    }
}
