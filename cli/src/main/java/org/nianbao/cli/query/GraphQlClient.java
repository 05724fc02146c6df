package org.nianbao.cli.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.CommandJson;

/** Asks the gateway. */
public final class GraphQlClient {

    private static final ObjectMapper JSON = CommandJson.mapper();

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param gateway such as http://localhost:8080 */
    public GraphQlClient(URI gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a question and gives the whole answer, with data, errors or both.
     *
     * @param variables a JSON object; null for none
     * @throws CommandFailure when the gateway cannot be reached or answers something else than JSON
     */
    public JsonNode ask(String query, JsonNode variables) {
        ObjectNode body = JSON.createObjectNode().put("query", query);
        if (variables != null) {
            body.set("variables", variables);
        }
        var request = HttpRequest.newBuilder(URI.create(withoutSlash(gateway) + "/graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            if (!answer.isObject()) {
                throw new CommandFailure(gateway + " answered " + response.statusCode() + " without JSON.");
            }
            return answer;
        } catch (JsonProcessingException e) {
            throw new CommandFailure(gateway + " answered something else than JSON: is it the gateway?", e);
        } catch (IOException e) {
            throw new CommandFailure(
                    "Nothing answers at " + gateway + ": start it with ./nianbao up, or name another"
                            + " address with --url.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted.", e);
        }
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
