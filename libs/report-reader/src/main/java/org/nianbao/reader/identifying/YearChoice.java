package org.nianbao.reader.identifying;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.identifying.Evidence.Said;

/**
 * Chooses the year reported on among the places that name one.
 *
 * @param told the only year that the sentences of the report tell of; taken when nothing else names one
 */
record YearChoice(String title, Titled titled, Caption caption, Opening opening, Integer hint, Optional<Integer> told) {

    private static final String ACADEMIC = "学年";

    Integer choose(List<Problem> problems) {
        Evidence<Integer> evidence = new Evidence<>(List.of(
                new Said<>("the title", fromTitle(problems)),
                new Said<>("the form's caption", caption.year()),
                new Said<>("the statistical period", opening.period()),
                new Said<>("the first sentences", opening.year()),
                new Said<>("the caller", hint)));
        Optional<Said<Integer>> first = evidence.findFirst();
        if (first.isEmpty()) {
            problems.add(Problem.warning(
                    ProblemCode.NO_YEAR,
                    "Neither title, form nor first sentences name the year reported on"
                            + told.map(year -> "; its sentences tell of " + year + " only, which was taken.")
                                    .orElse("."),
                    null));
            return told.orElse(null);
        }
        Said<Integer> chosen = first.get();
        if (!chosen.place().equals("the title")) {
            problems.add(Problem.info(
                    title == null ? ProblemCode.NO_TITLE : ProblemCode.NO_YEAR,
                    (title == null ? "Without a title, " : "The title names no year; ") + "the year was taken from "
                            + chosen.place() + ": " + chosen.value() + ".",
                    chosen.place()));
        }
        contradiction(chosen).ifPresent(problems::add);
        return chosen.value();
    }

    /** Of several years in a title the one that the form or the period confirms; else the likeliest, which is said. */
    private Integer fromTitle(List<Problem> problems) {
        List<Integer> years = titled.years();
        if (years.size() < 2) {
            return years.isEmpty() ? null : years.get(0);
        }
        if (title != null && title.contains(ACADEMIC)) {
            problems.add(Problem.warning(
                    ProblemCode.SEVERAL_YEARS,
                    "The report is on an academic year, " + title.strip()
                            + ", and its figures are of no calendar year; " + Collections.min(years)
                            + ", in which it begins, was taken.",
                    "the title"));
            return Collections.min(years);
        }
        for (Integer confirmed : new Integer[] {caption.year(), opening.period(), opening.year()}) {
            if (confirmed != null && years.contains(confirmed)) {
                return confirmed;
            }
        }
        problems.add(Problem.warning(
                ProblemCode.SEVERAL_YEARS,
                "The title names the years " + years + "; " + years.get(0) + " was taken.",
                "the title"));
        return years.get(0);
    }

    private Optional<Problem> contradiction(Said<Integer> chosen) {
        return List.of(
                        new Said<>("the form's caption", caption.year()),
                        new Said<>("the statistical period", opening.period()))
                .stream()
                .filter(said -> said.value() != null && !Objects.equals(said.value(), chosen.value()))
                .findFirst()
                .map(said -> Problem.warning(
                        ProblemCode.YEAR_CONTRADICTED,
                        "The year is " + chosen.value() + " by " + chosen.place() + " and " + said.value() + " by "
                                + said.place() + "; the former was taken.",
                        said.place()));
    }
}
