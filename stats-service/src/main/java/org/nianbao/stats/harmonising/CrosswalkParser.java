package org.nianbao.stats.harmonising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.stats.Comparability;

/** Reads the crosswalk; how it is written stands at its head. A mistake in it stops the program at its start. */
final class CrosswalkParser {

    private static final Pattern FIELD = Pattern.compile(" *\\| *");
    private static final int FIELDS = 4;

    private final List<Correspondence> lines = new ArrayList<>();
    private int version;

    Crosswalk parse(List<String> text) {
        text.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::line);
        if (version < 1) {
            throw new IllegalArgumentException("the crosswalk has no version");
        }
        return new Crosswalk(version, lines);
    }

    private void line(String line) {
        String[] fields = FIELD.split(line, -1);
        if (line.startsWith("version ")) {
            version = Integer.parseInt(line.substring("version ".length()));
        } else if (fields.length == FIELDS) {
            Set<FormEdition> editions = Arrays.stream(fields[1].split(" "))
                    .map(FormEdition::valueOf)
                    .collect(Collectors.toSet());
            lines.add(new Correspondence(
                    fields[0], editions, Comparability.valueOf(fields[2]), alternatives(fields[3], editions)));
        } else {
            throw new IllegalArgumentException("not a line of the crosswalk: " + line);
        }
    }

    private static List<List<IndicatorCode>> alternatives(String field, Set<FormEdition> editions) {
        if (field.equals("-")) {
            return List.of();
        }
        return Arrays.stream(field.split(" / "))
                .map(sum -> Arrays.stream(sum.split(" \\+ "))
                        .flatMap(term -> codes(term, editions))
                        .toList())
                .toList();
    }

    private static Stream<IndicatorCode> codes(String term, Set<FormEdition> editions) {
        if (!term.endsWith(".*")) {
            return Stream.of(Indicators.get(IndicatorCode.of(term)).code());
        }
        String prefix = term.substring(0, term.length() - 2);
        return Indicators.listAll().stream()
                .filter(i -> i.code().isUnder(prefix))
                .filter(i -> !Collections.disjoint(i.editions(), editions))
                .map(i -> i.code());
    }
}
