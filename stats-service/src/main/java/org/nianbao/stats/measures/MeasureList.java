package org.nianbao.stats.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;

/** All measures there are, with their formulas. */
public final class MeasureList {

    private static final String RESOURCE = "measures.txt";
    private static final Pattern FIELD = Pattern.compile(" *\\| *");
    private static final int FIELDS = 10;

    private final Map<MeasureName, MeasureInfo> infos = new EnumMap<>(MeasureName.class);
    private final Map<MeasureName, List<Fraction>> fractions = new EnumMap<>(MeasureName.class);

    private MeasureList() {}

    /** The list that this module carries. */
    public static MeasureList standard() {
        try (InputStream in = MeasureList.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var list = new MeasureList();
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::line);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of measures cannot be read", e);
        }
    }

    public List<MeasureInfo> listInfos() {
        return List.copyOf(infos.values());
    }

    /** The alternatives of a measure, the preferred one first. */
    List<Fraction> listFractions(MeasureName name) {
        return fractions.get(name);
    }

    private void line(String line) {
        String[] fields = FIELD.split(line, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not a line of the list of measures: " + line);
        }
        var name = MeasureName.valueOf(fields[0]);
        var fraction = new Fraction(terms(fields[2]), terms(fields[3]));
        fractions.computeIfAbsent(name, any -> new ArrayList<>()).add(fraction);
        infos.merge(
                name,
                new MeasureInfo(
                        name,
                        Integer.parseInt(fields[1]),
                        fields[4],
                        fields[5],
                        fraction.formula(),
                        fields[6],
                        fields[7],
                        fields[8],
                        fields[9]),
                (first, other) -> new MeasureInfo(
                        name,
                        first.version(),
                        first.chinese(),
                        first.english(),
                        first.formula() + ", else " + other.formula(),
                        first.caveatChinese(),
                        first.caveatEnglish(),
                        first.descriptionChinese(),
                        first.descriptionEnglish()));
    }

    private static List<String> terms(String sum) {
        return List.of(sum.split(" \\+ "));
    }
}
