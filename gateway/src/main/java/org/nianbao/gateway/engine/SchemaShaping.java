package org.nianbao.gateway.engine;

import java.util.Set;
import java.util.stream.Collectors;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.spi.EventingService;

import org.nianbao.gateway.view.Language;
import org.nianbao.gateway.view.Worded;

/** Finishes the schema that SmallRye makes of the annotated classes: describes enums, and makes plain fields cheap. */
public class SchemaShaping implements EventingService {

    /** SmallRye writes dates by these itself. */
    private static final String DATE = "Date";

    private static final String DATE_TIME = "DateTime";

    /** Its name for what Java calls long. */
    private static final String LONG_OF_SMALLRYE = "BigInteger";

    private static final String LONG = "Long";

    private static final String LANGUAGE = "language";

    private static final String NODE = "Node";

    private static final Set<String> ID_LISTS = Set.of("from", "ids");

    private static final DataFetcher<String> WORDS = field -> {
        Worded source = field.getSource();
        String language = field.getArgument(LANGUAGE);
        return source.in(field.getField().getName(), language == null ? Language.ZH : Language.valueOf(language));
    };

    /** What clients can use; SmallRye adds some for purposes that are not ours. */
    private static final Set<String> DIRECTIVES = Set.of("include", "skip", "deprecated", "specifiedBy");

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema described = SchemaTransformer.transformSchema(builder.build(), new Describing(new EnumWords()));
        Set<GraphQLDirective> ours = described.getDirectives().stream()
                .filter(directive -> DIRECTIVES.contains(directive.getName()))
                .collect(Collectors.toSet());
        return GraphQLSchema.newSchema(described)
                .clearDirectives()
                .additionalDirectives(ours)
                .codeRegistry(withTypesOfThis(described, withPlainFields(described)));
    }

    /** SmallRye tells an object's type by the schema before its transformation. */
    private static GraphQLCodeRegistry withTypesOfThis(GraphQLSchema schema, GraphQLCodeRegistry registry) {
        return registry.transform(changed -> {
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType node) {
                    TypeResolver before = registry.getTypeResolver(node);
                    changed.typeResolver(
                            node,
                            asked -> asked.getSchema()
                                    .getObjectType(before.getType(asked).getName()));
                }
            }
        });
    }

    /**
     * SmallRye collects the selected fields and copies its context for every single value. A plain getter needs none of
     * that: graphql-java's own fetcher calls it directly.
     */
    private static GraphQLCodeRegistry withPlainFields(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry();
        return registry.transform(changed -> {
            // SmallRye has every field of every object compared with patterns of hidden ones, of which there are none.
            changed.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLObjectType object
                        && !object.getName().startsWith("__")) {
                    object.getFieldDefinitions().forEach(field -> {
                        if (isWorded(field)) {
                            changed.dataFetcher(FieldCoordinates.coordinates(object, field), WORDS);
                        } else if (isPlain(registry.getDataFetcher(object, field), field)) {
                            changed.dataFetcher(
                                    FieldCoordinates.coordinates(object, field),
                                    PropertyDataFetcher.fetching(field.getName()));
                        }
                    });
                }
            }
        });
    }

    /**
     * A label in one of two languages: one stands on nearly every figure, and SmallRye's way takes longer than the
     * rest.
     */
    private static boolean isWorded(GraphQLFieldDefinition field) {
        return field.getArguments().size() == 1 && field.getArgument(LANGUAGE) != null;
    }

    private static boolean isPlain(DataFetcher<?> fetcher, GraphQLFieldDefinition field) {
        String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        return fetcher instanceof FieldDataFetcher && !type.equals(DATE) && !type.equals(DATE_TIME);
    }

    private static final class Describing extends GraphQLTypeVisitorStub {

        private final EnumWords words;

        Describing(EnumWords words) {
            this.words = words;
        }

        /** The two roots, which no class stands for. */
        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            String description = words.of(type.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> changed.description(description)));
        }

        @Override
        public TraversalControl visitGraphQLEnumType(
                GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
            String description = words.of(type.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, type.transform(changed -> changed.description(description)));
        }

        @Override
        public TraversalControl visitGraphQLEnumValueDefinition(
                GraphQLEnumValueDefinition value, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLEnumType type = (GraphQLEnumType) context.getParentNode();
            String description = words.of(type.getName() + "." + value.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, value.transform(changed -> changed.description(description)));
        }

        /** Lists of ids, which annotations on arguments cannot say. */
        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            return ID_LISTS.contains(argument.getName())
                            && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))
                    ? changeNode(
                            context,
                            argument.transform(changed -> changed.type(GraphQLNonNull.nonNull(
                                    GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID))))))
                    : TraversalControl.CONTINUE;
        }

        /**
         * No list of ours holds nulls but that of nodes by their ids: {@code [T]} becomes {@code [T!]}, which
         * annotations on arguments cannot say.
         */
        @Override
        public TraversalControl visitGraphQLList(GraphQLList list, TraverserContext<GraphQLSchemaElement> context) {
            boolean mayHoldNulls = GraphQLTypeUtil.unwrapAll(list).getName().equals(NODE);
            return mayHoldNulls || GraphQLTypeUtil.isNonNull(list.getWrappedType())
                    ? TraversalControl.CONTINUE
                    : changeNode(context, GraphQLList.list(GraphQLNonNull.nonNull(list.getWrappedType())));
        }

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
            if (type.getName().equals(Scalars.GraphQLInt.getName())) {
                // SmallRye's own takes any text in a variable, which then fails where nobody can say why.
                return changeNode(
                        context, type.transform(changed -> changed.coercing(Scalars.GraphQLInt.getCoercing())));
            }
            String name = type.getName().equals(LONG_OF_SMALLRYE) ? LONG : type.getName();
            String description = words.of(name);
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(
                            context,
                            type.transform(changed -> changed.name(name).description(description)));
        }
    }
}
