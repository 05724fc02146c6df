package org.nianbao.gateway.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * Tells what a client selects below a field, so that a service need not send what nobody asked for. It reads the text
 * of the query: what {@code @skip} leaves out counts as selected, which costs and does no harm.
 */
public final class Selected {

    private Selected() {}

    /** True when a field of this name is selected at any depth below the field that the context belongs to. */
    public static boolean anyOf(Context context, String name) {
        return isSelected(context, name, true);
    }

    /** True when a field of this name is selected directly below the field that the context belongs to. */
    public static boolean directly(Context context, String name) {
        return isSelected(context, name, false);
    }

    private static boolean isSelected(Context context, String name, boolean anyDepth) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        List<Field> fields = field.getMergedField().getFields();
        // The same field of the query is fetched for every object of a list: it is looked through once.
        return field.getGraphQlContext().computeIfAbsent(new Place(fields, name, anyDepth), place -> {
            var search = new Search(name, anyDepth, field.getFragmentsByName(), new HashSet<>());
            return fields.stream().anyMatch(each -> search.holds(each.getSelectionSet()));
        });
    }

    /** @param searched fragments, each of which is looked through once, however often it is used */
    private record Search(
            String name, boolean anyDepth, Map<String, FragmentDefinition> fragments, Set<String> searched) {

        boolean holds(SelectionSet selections) {
            return selections != null && selections.getSelections().stream().anyMatch(this::isOrHolds);
        }

        private boolean isOrHolds(Selection<?> selection) {
            if (selection instanceof Field field) {
                return field.getName().equals(name) || anyDepth && holds(field.getSelectionSet());
            }
            if (selection instanceof InlineFragment inline) {
                return holds(inline.getSelectionSet());
            }
            String fragment = ((FragmentSpread) selection).getName();
            return searched.add(fragment) && holds(fragments.get(fragment).getSelectionSet());
        }
    }

    /** A field as it stands in the text of the query; nodes of the text are equal when they are the same. */
    private record Place(List<Field> fields, String name, boolean anyDepth) {}
}
