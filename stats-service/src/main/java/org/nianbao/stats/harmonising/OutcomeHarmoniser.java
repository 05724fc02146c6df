package org.nianbao.stats.harmonising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.ReasonCount;
import org.nianbao.model.stats.RequestOutcomes;

/** Says what became of the requests in one report, in the words that all editions share. */
public final class OutcomeHarmoniser {

    private static final String GROUND = "ground:";

    private final Crosswalk crosswalk;
    private final Map<String, Indicator> groundRows;

    public OutcomeHarmoniser(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.groundRows = crosswalk.listOutcomes().stream()
                .filter(outcome -> outcome.startsWith(GROUND))
                .map(outcome -> outcome.substring(GROUND.length()))
                .collect(Collectors.toMap(Function.identity(), OutcomeHarmoniser::row));
    }

    /** A report that states nothing has no figure at all, and its comparability is NONE. */
    public RequestOutcomes harmonise(
            long agencyId, long reportId, int year, FormEdition edition, Applicant applicant, StatedFigures stated) {
        Map<String, Figure> figures = new HashMap<>();
        var grades = new ArrayList<Comparability>();
        var grounds = new ArrayList<ReasonCount>();
        for (String outcome : crosswalk.listOutcomes()) {
            var graded = crosswalk.gradedOrNull(outcome, edition, stated, applicant);
            if (graded == null) {
                continue;
            }
            if (outcome.startsWith(GROUND)) {
                grounds.add(ground(outcome.substring(GROUND.length()), graded));
            } else {
                figures.put(outcome, graded.figure().withComparability(graded.grade()));
                grades.add(graded.grade());
            }
        }
        return new RequestOutcomes(
                agencyId,
                reportId,
                year,
                edition,
                applicant,
                grades.stream().max(Comparator.naturalOrder()).orElse(Comparability.NONE),
                figures.get("carried_in"),
                figures.get("received"),
                figures.get("granted"),
                figures.get("partially_granted"),
                figures.get("denied"),
                figures.get("not_available"),
                figures.get("not_processed"),
                figures.get("other"),
                figures.get("concluded"),
                figures.get("carried_out"),
                List.copyOf(grounds));
    }

    private ReasonCount ground(String name, Crosswalk.Graded graded) {
        return toReason(name, graded.figure().withComparability(graded.grade()));
    }

    /**
     * A ground for denial in its own words.
     *
     * @param figure with its grade
     */
    public ReasonCount toReason(String ground, Figure figure) {
        Indicator row = groundRows.get(ground);
        return new ReasonCount(
                ground, afterColon(row.chinese()), afterColon(row.english()), figure.comparability(), figure);
    }

    /** The grounds for denial, in the order of the crosswalk. */
    public List<String> listGrounds() {
        return crosswalk.listOutcomes().stream()
                .filter(outcome -> outcome.startsWith(GROUND))
                .map(outcome -> outcome.substring(GROUND.length()))
                .toList();
    }

    /** The row that a ground is named after. */
    private static Indicator row(String ground) {
        return Indicators.find(IndicatorCode.of("requests.result.denied." + ground))
                .orElseGet(() -> Indicators.get(IndicatorCode.of("requests.answered.denied." + ground)));
    }

    /** Without "不予公开:" before it, which every ground carries. */
    private static String afterColon(String label) {
        int colon = Math.max(label.indexOf(':'), label.indexOf('\uFF1A'));
        return label.substring(colon + 1).strip();
    }
}
