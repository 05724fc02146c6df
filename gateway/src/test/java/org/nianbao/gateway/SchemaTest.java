package org.nianbao.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema is a promise: it is committed, and every part of it is described in two languages. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphql");
    private static final String WRITE = "nianbao.schema";

    @Inject
    GraphQLSchema schema;

    @Test
    void printedSchemaIsTheCommittedOne() throws IOException {
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectives(false)
                        .includeSchemaDefinition(false))
                .print(schema);
        if ("write".equals(System.getProperty(WRITE))) {
            Files.writeString(COMMITTED, printed);
        }
        String committed = Files.readString(COMMITTED);
        assertThat(printed)
                .as(breakingChanges(committed, printed)
                        + "The schema has changed. If that is meant, write it anew and commit it: "
                        + "./mvnw -pl gateway -am test -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false -D"
                        + WRITE + "=write")
                .isEqualTo(committed);
    }

    @Test
    void aBreakingChangeIsNamed() {
        String before = "type Query { a(x: Int): String b: Int! }";

        assertThat(breakingChanges(before, "type Query { a(x: Int): String b: Int! c: Int }"))
                .isEmpty();
        assertThat(breakingChanges(before, "type Query { a(x: Int!): String b: Int }"))
                .contains("BREAKS CLIENTS")
                .contains("Query.a")
                .contains("Query.b");
    }

    private static String breakingChanges(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream()
                .map(event -> "BREAKS CLIENTS: " + event.getReasonMsg() + " (" + event.getTypeName() + "."
                        + event.getFieldName() + ")\n")
                .distinct()
                .collect(Collectors.joining());
    }

    @Test
    void everythingIsDescribedInEnglishAndChinese() {
        SoftAssertions described = new SoftAssertions();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__") || ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            check(described, type.getName(), type);
            if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().forEach(field -> {
                    check(described, type.getName() + "." + field.getName(), field);
                    field.getArguments()
                            .forEach(argument -> check(
                                    described,
                                    type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                                    argument));
                });
            }
            if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> check(described, type.getName() + "." + value.getName(), value));
            }
            if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions()
                        .forEach(field -> check(described, type.getName() + "." + field.getName(), field));
            }
        }
        described.assertAll();
    }

    private static void check(SoftAssertions described, String name, GraphQLNamedSchemaElement element) {
        assertThat(element).isInstanceOf(GraphQLDirectiveContainer.class);
        described
                .assertThat(element.getDescription())
                .as(name)
                .isNotNull()
                .containsPattern("[A-Za-z]{2}")
                .containsPattern("\\p{IsHan}");
    }
}
