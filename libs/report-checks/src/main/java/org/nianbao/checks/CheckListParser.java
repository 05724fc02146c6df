package org.nianbao.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Severity;

/** Reads the list of checks; how it is written stands at its head. A mistake in it stops the program at its start. */
final class CheckListParser {

    private static final Pattern FIELD = Pattern.compile(" *\\| *");
    private static final int FIELDS = 10;
    private static final String SUBJECT = "{}";
    private static final String PATTERN = "pattern ";

    private final Map<FormEdition, String> bases = new EnumMap<>(FormEdition.class);
    private final List<Check> checks = new ArrayList<>();
    private int version;

    CheckList parse(List<String> lines) {
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::line);
        if (version < 1) {
            throw new IllegalArgumentException("the list of checks has no version");
        }
        return new CheckList(version, bases, checks);
    }

    private void line(String line) {
        String[] fields = FIELD.split(line, -1);
        if (line.startsWith("version ")) {
            version = Integer.parseInt(line.substring("version ".length()));
        } else if (line.startsWith("basis ") && fields.length == 2) {
            bases.put(FormEdition.valueOf(fields[0].substring("basis ".length())), fields[1]);
        } else if (fields.length == FIELDS) {
            check(fields);
        } else {
            throw new IllegalArgumentException("not a line of the list of checks: " + line);
        }
    }

    private void check(String[] fields) {
        Set<FormEdition> editions = words(fields[1]).map(FormEdition::valueOf).collect(Collectors.toSet());
        List<String> bodies =
                words(fields[2]).filter(word -> !word.equals("any")).toList();
        Set<AgencyKind> kinds = bodies.stream()
                .filter(word -> !word.startsWith("!"))
                .map(AgencyKind::valueOf)
                .collect(Collectors.toSet());
        Set<RegionLevel> exceptAt = bodies.stream()
                .filter(word -> word.startsWith("!"))
                .map(word -> RegionLevel.valueOf(word.substring(1)))
                .collect(Collectors.toSet());
        var parser = new RelationParser(editions);
        for (String subject : subjects(fields[4], editions)) {
            String expression = fields[5].replace(SUBJECT, subject);
            boolean pattern = expression.startsWith(PATTERN);
            checks.add(new Check(
                    fields[0],
                    subject,
                    editions,
                    kinds,
                    exceptAt,
                    columns(fields[3]),
                    expression,
                    pattern ? null : parser.parse(expression),
                    pattern ? PatternName.valueOf(expression.substring(PATTERN.length())) : null,
                    fields[6].equals("-") ? null : fields[6],
                    Severity.valueOf(fields[7]),
                    fields[8],
                    fields[9]));
        }
    }

    private static List<Applicant> columns(String word) {
        return switch (word) {
            case "total" -> List.of(Applicant.TOTAL);
            case "each" -> List.of(Applicant.values());
            default -> throw new IllegalArgumentException("neither total nor each: " + word);
        };
    }

    private static Set<String> subjects(String field, Set<FormEdition> editions) {
        if (field.equals("-")) {
            return Set.of("");
        }
        Set<String> subjects = new LinkedHashSet<>();
        for (String word : words(field).toList()) {
            if (word.startsWith("!")) {
                subjects.remove(word.substring(1));
            } else if (word.endsWith("*")) {
                subjects.addAll(codes(word.substring(0, word.length() - 1), editions));
            } else {
                subjects.add(word);
            }
        }
        return subjects;
    }

    /** Codes that begin with the prefix and that one of the editions has. */
    private static List<String> codes(String prefix, Set<FormEdition> editions) {
        return Indicators.listAll().stream()
                .filter(i -> i.editions().stream().anyMatch(editions::contains))
                .map(i -> i.code())
                .map(IndicatorCode::value)
                .filter(code -> code.startsWith(prefix))
                .toList();
    }

    private static Stream<String> words(String field) {
        return Arrays.stream(field.split(" +"));
    }
}
