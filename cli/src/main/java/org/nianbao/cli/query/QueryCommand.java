package org.nianbao.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nianbao.cli.CommandJson;
import org.nianbao.cli.GatewayOptions;

/** {@code nianbao query}: asks the gateway a GraphQL question and prints the JSON answer. */
@Command(
        name = "query",
        description = "Asks a GraphQL question and prints the JSON answer. Exit code 1 when it carries errors.",
        mixinStandardHelpOptions = true)
public final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GRAPHQL", description = "The question, such as '{ agency(name: \"…\") { name } }'.")
    private String query;

    @Option(names = "--variables", paramLabel = "JSON", description = "The values of the question's variables.")
    private String variables;

    @Mixin
    private GatewayOptions system;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JsonNode answer = new GraphQlClient(system.gateway()).ask(query, parsedVariables());
        new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(JsonText.of(answer));
        return answer.path("errors").isEmpty() ? 0 : 1;
    }

    private JsonNode parsedVariables() {
        if (variables == null) {
            return null;
        }
        try {
            JsonNode parsed = CommandJson.mapper().readTree(variables);
            if (parsed.isObject()) {
                return parsed;
            }
        } catch (JsonProcessingException e) {
            throw new ParameterException(spec.commandLine(), "--variables is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new ParameterException(spec.commandLine(), "--variables must be a JSON object, such as {\"year\": 2022}");
    }
}
