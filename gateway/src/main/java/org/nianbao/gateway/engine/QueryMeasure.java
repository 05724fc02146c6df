package org.nianbao.gateway.engine;

import java.util.HashMap;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Measures a query before anything runs. Its cost is the number of objects it could return: list sizes multiplied down
 * the nesting; a long text counts as several. Introspection costs nothing and has no depth. A fragment is measured
 * once, however often it is used.
 */
final class QueryMeasure {

    private static final long HUGE = Long.MAX_VALUE / 1_000;

    private final GraphQLSchema schema;
    private final Document document;
    private final ListSizes sizes;
    private final Map<String, Size> fragments = new HashMap<>();

    /**
     * What a selection comes to.
     *
     * @param fields in the selection itself, those of fragments counted as often as they are used
     * @param depth levels of fields
     * @param cost objects
     */
    record Size(long fields, int depth, long cost) {

        static final Size NOTHING = new Size(0, 0, 0);

        Size beside(Size other) {
            return new Size(
                    Math.min(fields + other.fields, HUGE),
                    Math.max(depth, other.depth),
                    Math.min(cost + other.cost, HUGE));
        }

        /** One field that returns so many objects with this selection. */
        Size times(long entries) {
            return new Size(1, depth + 1, cost + 1 > HUGE / entries ? HUGE : (cost + 1) * entries);
        }
    }

    private QueryMeasure(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.document = document;
        this.sizes = new ListSizes(variables);
    }

    /** The document must be valid for the schema. */
    static Size of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        GraphQLCompositeType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        return new QueryMeasure(schema, document, variables).selection(operation.getSelectionSet(), root);
    }

    private Size selection(SelectionSet selections, GraphQLCompositeType parent) {
        Size sum = Size.NOTHING;
        for (Selection<?> selection : selections.getSelections()) {
            sum = sum.beside(one(selection, parent));
        }
        return sum;
    }

    private Size one(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            return field.getName().startsWith("__") ? Size.NOTHING : field(field, parent);
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLCompositeType type = inline.getTypeCondition() == null
                    ? parent
                    : (GraphQLCompositeType)
                            schema.getType(inline.getTypeCondition().getName());
            return selection(inline.getSelectionSet(), type);
        }
        return fragment(((FragmentSpread) selection).getName());
    }

    private Size fragment(String name) {
        Size known = fragments.get(name);
        if (known == null) {
            FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(each -> each.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            known = selection(fragment.getSelectionSet(), (GraphQLCompositeType)
                    schema.getType(fragment.getTypeCondition().getName()));
            fragments.put(name, known);
        }
        return known;
    }

    private Size field(Field field, GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(schema, (GraphQLFieldsContainer) parent, field.getName());
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(definition.getType());
        String parentName = ((GraphQLNamedType) parent).getName();
        if (!(inner instanceof GraphQLCompositeType composite)) {
            return new Size(1, 1, ListSizes.ofValue(parentName, field));
        }
        boolean many = composite.getName().endsWith("Connection")
                || (isList(definition) && !parentName.endsWith("Connection"));
        long entries = many ? sizes.of(parentName, definition, field) : 1;
        return selection(field.getSelectionSet(), composite).times(entries);
    }

    private static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }
}
