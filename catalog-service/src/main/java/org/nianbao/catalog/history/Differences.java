package org.nianbao.catalog.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.catalog.RevisionDifference.FigureChange;
import org.nianbao.model.catalog.RevisionDifference.StatedFigure;
import org.nianbao.model.reading.Observation;

/** Holds the figures of two revisions against each other. */
final class Differences {

    private Differences() {}

    /**
     * Figures are the same when indicator, applicant and source are; of several alike, the first goes with the first.
     */
    static RevisionDifference between(RevisionDifference.Key key, List<Observation> before, List<Observation> after) {
        Map<Object, Observation> left = byMeaning(before);
        Map<Object, Observation> right = byMeaning(after);
        List<StatedFigure> added = new ArrayList<>();
        List<FigureChange> changed = new ArrayList<>();
        right.forEach((meaning, figure) -> {
            Observation was = left.remove(meaning);
            if (was == null) {
                added.add(stated(figure));
            } else if (was.status() != figure.status() || !Objects.equals(was.value(), figure.value())) {
                changed.add(new FigureChange(stated(was), stated(figure)));
            }
        });
        List<StatedFigure> removed =
                left.values().stream().map(Differences::stated).toList();
        return new RevisionDifference(key.from(), key.to(), added, removed, changed);
    }

    private static Map<Object, Observation> byMeaning(List<Observation> figures) {
        Map<Object, Integer> alike = new HashMap<>();
        Map<Object, Observation> byMeaning = new LinkedHashMap<>();
        for (Observation figure : figures) {
            List<Object> meaning = List.of(figure.indicator(), figure.applicant(), figure.source());
            byMeaning.put(List.of(meaning, alike.merge(meaning, 1, Integer::sum)), figure);
        }
        return byMeaning;
    }

    private static StatedFigure stated(Observation figure) {
        return new StatedFigure(
                figure.indicator(), figure.applicant(), figure.source(), figure.value(), figure.status(), figure.raw());
    }
}
