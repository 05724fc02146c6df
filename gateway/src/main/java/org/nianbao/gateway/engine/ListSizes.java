package org.nianbao.gateway.engine;

import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.InputValueWithState;

import static java.util.Map.entry;

/** How many entries a field's list could have. */
final class ListSizes {

    /** Reports exist since 2008. */
    private static final long YEARS = 18;

    private static final long UNKNOWN = 10;
    private static final long LARGEST_PAGE = 100;

    /** Lists without a page size, by type and field. */
    private static final Map<String, Long> USUAL = Map.ofEntries(
            entry("Query.indicators", 200L),
            entry("Agency.requestOutcomes", YEARS),
            entry("Series.points", YEARS),
            entry("Agency.names", 3L),
            entry("Report.observations", 250L),
            entry("Report.sections", 7L),
            entry("Report.revisions", 2L),
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
        GraphQLArgument first = definition.getArgument("first");
        if (first != null) {
            return Math.min(Math.max(number(field, first), 1), LARGEST_PAGE);
        }
        GraphQLArgument indicators = definition.getArgument("indicators");
        long asked = indicators == null ? 0 : length(field, "indicators");
        return asked > 0 ? asked : USUAL.getOrDefault(parentType + "." + definition.getName(), UNKNOWN);
    }

    private long number(Field field, GraphQLArgument argument) {
        Object given = given(field, argument.getName());
        if (given instanceof IntValue value) {
            return value.getValue().longValue();
        }
        if (given instanceof Number number) {
            return number.longValue();
        }
        InputValueWithState preset = argument.getArgumentDefaultValue();
        return preset.isSet() && preset.getValue() instanceof Number number ? number.longValue() : LARGEST_PAGE;
    }

    private long length(Field field, String argument) {
        Object given = given(field, argument);
        if (given instanceof ArrayValue array) {
            return array.getValues().size();
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
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
    }
}
