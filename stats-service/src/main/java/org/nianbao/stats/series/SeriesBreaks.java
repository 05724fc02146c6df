package org.nianbao.stats.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.stats.SeriesBreak;

/** Knows where the meaning of an indicator changes between the editions of the form. */
public final class SeriesBreaks {

    private static final String RESOURCE = "breaks.txt";
    private static final Pattern FIELD = Pattern.compile(" *\\| *");

    private final List<BreakRule> rules;

    SeriesBreaks(List<BreakRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The breaks that this module knows. */
    public static SeriesBreaks standard() {
        try (InputStream in = SeriesBreaks.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SeriesBreaks(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("version "))
                    .map(SeriesBreaks::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of breaks cannot be read", e);
        }
    }

    /**
     * The breaks of an indicator among an agency's reports.
     *
     * @param editions of its reports, by year
     */
    public List<SeriesBreak> list(IndicatorCode indicator, SortedMap<Integer, FormEdition> editions) {
        var breaks = new ArrayList<SeriesBreak>();
        FormEdition before = null;
        for (Map.Entry<Integer, FormEdition> year : editions.entrySet()) {
            for (BreakRule rule : rules) {
                if (before != null && rule.isAbout(indicator) && rule.isCrossed(before, year.getValue())) {
                    breaks.add(new SeriesBreak(year.getKey(), rule.chinese(), rule.english()));
                }
            }
            before = year.getValue();
        }
        return breaks;
    }

    /** Where another body goes on, figures need not go on in the same way. */
    public static SeriesBreak otherBody(int year) {
        return new SeriesBreak(year, "自此由另一机关报告(机构沿革)", "From here on another body of the lineage reports");
    }

    /**
     * The sides of an indicator's breaks, numbered from the oldest on: figures of editions on one side may be added.
     */
    public int sideOf(IndicatorCode indicator, FormEdition edition) {
        return (int) rules.stream()
                .filter(rule -> rule.isAbout(indicator) && edition.compareTo(rule.begins()) >= 0)
                .map(BreakRule::begins)
                .distinct()
                .count();
    }

    private static BreakRule rule(String line) {
        String[] fields = FIELD.split(line, -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("not a line of the list of breaks: " + line);
        }
        return new BreakRule(fields[0], FormEdition.valueOf(fields[1]), fields[2], fields[3]);
    }
}
