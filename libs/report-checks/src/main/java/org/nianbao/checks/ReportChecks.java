package org.nianbao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.finding.CheckInfo;
import org.nianbao.model.finding.Finding;

/**
 * Assesses every relation that must hold in a report, and between it and the report of the year before, and looks for
 * patterns that a report should not show. A relation is assessed only when every input has a value: a blank is never
 * taken for 0.
 */
public final class ReportChecks {

    private final CheckList list;
    private final Relations relations;
    private final Patterns patterns;

    ReportChecks(CheckList list) {
        this.list = list;
        this.relations = new Relations(list);
        this.patterns = new Patterns(list, relations);
    }

    /** The checks that this module carries. */
    public static ReportChecks standard() {
        return new ReportChecks(CheckList.standard());
    }

    /** Raised whenever a relation, its severity or its scope changes. */
    public int version() {
        return list.version();
    }

    /** Every check there is, in the order of the list. */
    public List<CheckInfo> listChecks() {
        return list.checks().stream().map(list::describe).toList();
    }

    /**
     * One assessment for each check and column that the report's form, sentences and dates give occasion to.
     *
     * @param previous the same body's report on the year before; one of another year is left aside
     */
    public List<Assessment> check(ReportFigures current, Optional<ReportFigures> previous) {
        return check(new FigureIndex(current), previous.map(FigureIndex::new));
    }

    /** The same for reports that are looked at several times. */
    public List<Assessment> check(FigureIndex now, Optional<FigureIndex> previous) {
        var before = previous.filter(p -> p.report().year() == now.report().year() - 1);
        var assessments = new ArrayList<>(relations.assess(now, before));
        assessments.addAll(patterns.assess(now, before, List.copyOf(assessments)));
        return assessments;
    }

    /** Only what does not hold. */
    public List<Finding> listFindings(ReportFigures current, Optional<ReportFigures> previous) {
        return listFindings(new FigureIndex(current), previous.map(FigureIndex::new));
    }

    /** The same for reports that are looked at several times. */
    public List<Finding> listFindings(FigureIndex current, Optional<FigureIndex> previous) {
        return check(current, previous).stream()
                .filter(Assessment.Violated.class::isInstance)
                .map(assessment -> ((Assessment.Violated) assessment).finding())
                .toList();
    }
}
