package org.nianbao.bench.accuracy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.text.Transliterator;

import org.nianbao.bench.corpus.CellKey;
import org.nianbao.bench.corpus.CellTruth;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Source;

/** Compares a reading with the plan its document was made from. */
final class Judge {

    /** Problems that speak of a whole table or of all that follows. */
    private static final Set<ProblemCode> WHOLE = EnumSet.of(
            ProblemCode.FORM_TRUNCATED,
            ProblemCode.UNKNOWN_TABLE,
            ProblemCode.COLUMNS_MISSING,
            ProblemCode.UNKNOWN_COLUMN,
            ProblemCode.LIMIT_REACHED,
            ProblemCode.NOT_A_REPORT,
            ProblemCode.DAMAGED_DOCUMENT,
            ProblemCode.NO_FORM);

    private static final Set<ProblemCode> ROW = EnumSet.of(
            ProblemCode.ROW_MISSING,
            ProblemCode.ROW_REPEATED,
            ProblemCode.UNKNOWN_ROW,
            ProblemCode.AMBIGUOUS_CELLS,
            ProblemCode.UNREADABLE_CELL);

    /** A page in traditional characters has its title and names in them. */
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private final List<String> complaints;
    private final int keep;

    /** @param complaints takes a line for each wrong or silently missing value, up to {@code keep} */
    Judge(List<String> complaints, int keep) {
        this.complaints = complaints;
        this.keep = keep;
    }

    Score judge(String document, ReportPlan plan, ReportReading reading) {
        var score = new Score();
        score.documents = 1;
        cells(document, plan, reading, score);
        metadata(document, plan, reading, score);
        figures(document, plan, reading, score);
        return score;
    }

    private void cells(String document, ReportPlan plan, ReportReading reading, Score score) {
        Map<CellKey, Observation> read = new HashMap<>();
        for (Observation observation : reading.observations()) {
            if (observation.source() == Source.FORM
                    && read.put(new CellKey(observation.indicator(), observation.applicant()), observation) != null) {
                score.wrong++;
                complain("wrong (twice)", document, observation.indicator() + " " + observation.applicant());
            }
        }
        plan.cells().forEach((key, truth) -> {
            score.cells++;
            Observation observation = read.remove(key);
            if (observation == null) {
                missing(document, key, truth, reading.problems(), score);
            } else if (observation.status() == truth.status() && same(observation.value(), truth.value())) {
                score.right++;
            } else if (observation.status().hasValue() || truth.value() == null) {
                score.wrong++;
                complain(
                        "wrong",
                        document,
                        key + " is " + truth + ", read " + observation.value() + " " + observation.status() + " from '"
                                + observation.raw() + "'");
            } else {
                missing(document, key, truth, reading.problems(), score);
            }
        });
        read.forEach((key, observation) -> {
            CellTruth doubtful = plan.doubtful().get(key);
            if (observation.status().hasValue() && (doubtful == null || !same(observation.value(), doubtful.value()))) {
                score.wrong++;
                complain(
                        "wrong (invented)",
                        document,
                        key + " read " + observation.value() + " from '" + observation.raw() + "'");
            }
        });
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private void missing(String document, CellKey key, CellTruth truth, List<Problem> problems, Score score) {
        if (said(key, problems)) {
            score.missingSaid++;
        } else {
            score.missingSilent++;
            complain("silent", document, key + " is " + truth);
        }
    }

    /** Said is what a problem names: the indicator's code or label, or the whole table. */
    private static boolean said(CellKey key, List<Problem> problems) {
        String code = key.indicator().value();
        String label = Indicators.get(key.indicator()).chinese();
        return problems.stream()
                .anyMatch(problem -> WHOLE.contains(problem.code())
                        || ROW.contains(problem.code()) && (problem.message() + " " + problem.where()).contains(code)
                        || ROW.contains(problem.code()) && (problem.message() + " " + problem.where()).contains(label));
    }

    private void metadata(String document, ReportPlan plan, ReportReading reading, Score score) {
        check(document, "title", plan.title(), reading.title(), score);
        check(document, "agency", plan.agency(), reading.agencyName(), score);
        check(document, "year", plan.year(), reading.year(), score);
        check(document, "published", plan.publishedOn(), reading.publishedOn(), score);
        check(document, "edition", plan.edition(), reading.edition(), score);
    }

    private void check(String document, String what, Object truth, Object read, Score score) {
        score.metadata++;
        if (truth.equals(read instanceof String words ? SIMPLIFIED.transliterate(words) : read)) {
            score.metadataRight++;
        } else {
            complain("metadata", document, what + " is " + truth + ", read " + read);
        }
    }

    private void figures(String document, ReportPlan plan, ReportReading reading, Score score) {
        score.figures += plan.figures().size();
        for (Observation observation : reading.observations()) {
            if (observation.source() != Source.NARRATIVE
                    || !observation.status().hasValue()) {
                continue;
            }
            Long truth = plan.figures().get(observation.indicator());
            if (truth != null && same(observation.value(), BigDecimal.valueOf(truth))) {
                score.figuresRight++;
            } else {
                score.figuresWrong++;
                complain(
                        "sentence",
                        document,
                        observation.indicator() + " is " + truth + ", read " + observation.value() + " from '"
                                + observation.evidence().quote() + "'");
            }
        }
        plan.figures().forEach((indicator, truth) -> {
            if (reading.observations().stream()
                    .noneMatch(
                            o -> o.source() == Source.NARRATIVE && o.indicator().equals(indicator))) {
                complain("unheard", document, indicator + " is " + truth);
            }
        });
    }

    private void complain(String kind, String document, String what) {
        if (complaints.size() < keep) {
            complaints.add(kind + ": " + document + ": " + what);
        }
    }
}
