package org.nianbao.gateway.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.InputValueWithState;

import static java.util.Map.entry;

/** How many entries a field's list could have. */
final class ListSizes {

    /** The first reports are on this year. */
    private static final long FIRST_YEAR = 2008;

    private static final long YEARS = 18;

    private static final long UNKNOWN = 10;
    private static final long LARGEST_PAGE = 100;

    /** What totals can be grouped by: as many of each as there are, or as lie directly below one region. */
    private static final String GROUPS = "groupBy";

    private static final long LEVELS = 5;
    private static final long KINDS = 4;
    private static final long SECTORS = 50;
    private static final long REGIONS_BELOW = 35;

    /** The arguments that say how long a list may be. */
    private static final List<String> PAGES = List.of("first", "last");

    /** Single values that are as long as so many usual objects. */
    private static final Map<String, Long> LONG_TEXTS =
            Map.ofEntries(entry("Section.text", 10L), entry("Evidence.quote", 1L), entry("Finding.message", 1L));

    /** Lists without a page size, by type and field. */
    private static final Map<String, Long> USUAL = Map.ofEntries(
            entry("Query.indicators", 200L),
            entry("Series.points", YEARS),
            entry("Agency.names", 3L),
            entry("Report.observations", 250L),
            entry("Query.checks", 250L),
            entry("Query.sectors", 50L),
            entry("Report.assessments", 100L),
            entry("RevisionDifference.added", 50L),
            entry("RevisionDifference.removed", 50L),
            entry("RevisionDifference.changed", 50L),
            entry("Report.sections", 7L),
            entry("RequestOutcomes.denialReasons", 8L),
            entry("Figure.parts", 5L),
            entry("Series.breaks", 3L),
            entry("Indicator.editions", 3L));

    private final Map<String, Object> variables;

    ListSizes(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** How often what stands inside the field could be returned. */
    long of(String parentType, GraphQLFieldDefinition definition, Field field) {
        for (String page : PAGES) {
            GraphQLArgument size = definition.getArgument(page);
            if (size != null) {
                return Math.min(Math.max(pageSize(field, size), 1), LARGEST_PAGE);
            }
        }
        if (definition.getArgument(GROUPS) != null) {
            return groups(field) * Math.max(1, length(given(field, "indicators")) + length(given(field, "measures")));
        }
        if (definition.getArgument("indicators") != null) {
            long asked = length(given(field, "indicators"));
            if (asked > 0) {
                return asked;
            }
        }
        return definition.getArgument("years") != null
                ? years(given(field, "years"))
                : USUAL.getOrDefault(parentType + "." + definition.getName(), UNKNOWN);
    }

    /** What a value without fields of its own counts for: 0 for nearly all. */
    static long ofValue(String parentType, Field field) {
        return LONG_TEXTS.getOrDefault(parentType + "." + field.getName(), 0L);
    }

    /** How many groups the dimensions and the filter allow. */
    private long groups(Field field) {
        Object filter = given(field, "filter");
        long groups = 1;
        for (String dimension : words(given(field, GROUPS))) {
            groups *= switch (dimension) {
                case "YEAR" -> years(part(filter, "years"));
                case "LEVEL" -> named(filter, "levels", LEVELS);
                case "KIND" -> named(filter, "kinds", KINDS);
                case "SECTOR" -> named(filter, "sectors", SECTORS);
                default -> REGIONS_BELOW;
            };
        }
        return groups;
    }

    private long named(Object filter, String list, long all) {
        long named = length(part(filter, list));
        return named == 0 ? all : Math.min(named, all);
    }

    /** Each word once. */
    private Set<String> words(Object list) {
        Set<String> words = new LinkedHashSet<>();
        List<?> entries =
                list instanceof ArrayValue array ? array.getValues() : list instanceof List<?> all ? all : List.of();
        for (Object entry : entries) {
            Object word = entry instanceof Value<?> value ? resolved(value) : entry;
            words.add(word instanceof EnumValue literal ? literal.getName() : String.valueOf(word));
        }
        return words;
    }

    /** How many years a range holds that reports exist for. */
    private long years(Object range) {
        long from = Math.max(year(range, "from", FIRST_YEAR), FIRST_YEAR);
        long to = Math.min(year(range, "to", FIRST_YEAR + YEARS - 1), FIRST_YEAR + YEARS - 1);
        return Math.max(to - from + 1, 1);
    }

    private long year(Object range, String end, long otherwise) {
        return whole(part(range, end), otherwise);
    }

    /** One part of an object; null when it is absent. */
    private Object part(Object object, String name) {
        if (object instanceof ObjectValue literal) {
            return literal.getObjectFields().stream()
                    .filter(each -> each.getName().equals(name))
                    .findFirst()
                    .map(each -> resolved(each.getValue()))
                    .orElse(null);
        }
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private long pageSize(Field field, GraphQLArgument first) {
        InputValueWithState preset = first.getArgumentDefaultValue();
        return whole(given(field, first.getName()), whole(preset.isSet() ? preset.getValue() : null, LARGEST_PAGE));
    }

    private static long whole(Object given, long otherwise) {
        if (given instanceof IntValue literal) {
            return literal.getValue().longValue();
        }
        return given instanceof Number number ? number.longValue() : otherwise;
    }

    private static long length(Object given) {
        if (given instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        return given instanceof List<?> list ? list.size() : 0;
    }

    /** A literal, or the variable's value. */
    private Object given(Field field, String argument) {
        Value<?> value = field.getArguments().stream()
                .filter(present -> present.getName().equals(argument))
                .<Value<?>>map(present -> present.getValue())
                .findFirst()
                .orElse(null);
        return resolved(value);
    }

    private Object resolved(Value<?> value) {
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
    }
}
