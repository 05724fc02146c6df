package org.nianbao.stats.harmonising;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;

/** How the rows of each edition answer for the harmonised outcomes, and how well. */
public final class Crosswalk {

    private static final String RESOURCE = "crosswalk.txt";

    private final int version;
    private final Map<String, List<Correspondence>> byOutcome;

    Crosswalk(int version, List<Correspondence> lines) {
        this.version = version;
        this.byOutcome = lines.stream()
                .collect(Collectors.groupingBy(
                        Correspondence::outcome, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** The crosswalk that this module carries. */
    public static Crosswalk standard() {
        try (InputStream in = Crosswalk.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CrosswalkParser().parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the crosswalk cannot be read", e);
        }
    }

    /** Raised whenever a correspondence or its grade changes. */
    public int version() {
        return version;
    }

    /** All outcomes and grounds for denial, in the order of the crosswalk. */
    public List<String> listOutcomes() {
        return List.copyOf(byOutcome.keySet());
    }

    /**
     * The outcome as this report gives it. The lines of the report's own edition come first; the others follow, since a
     * report may mix the tables of two editions and sentences may use the words of any.
     *
     * @return null when the report states nothing of it
     */
    Graded gradedOrNull(String outcome, FormEdition edition, StatedFigures stated, Applicant applicant) {
        Graded valueless = null;
        for (boolean own : new boolean[] {true, false}) {
            for (Correspondence line : byOutcome.get(outcome)) {
                if (line.editions().contains(edition) == own) {
                    Figure figure = line.figureOrNull(stated, applicant);
                    if (figure != null && figure.value() != null) {
                        return new Graded(figure, line.grade());
                    }
                    valueless = valueless == null && figure != null ? new Graded(figure, line.grade()) : valueless;
                }
            }
        }
        return valueless;
    }

    /** A figure and how far it compares across editions. */
    record Graded(Figure figure, Comparability grade) {}
}
