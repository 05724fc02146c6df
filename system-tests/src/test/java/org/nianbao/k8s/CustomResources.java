package org.nianbao.k8s;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What objects of other makers' kinds may hold, as custom-resources.txt has it. */
final class CustomResources {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("apiVersion", "kind");

    /** The type of each field, by its owner and then its name. */
    private final Map<String, Map<String, String>> fields = new HashMap<>();

    private CustomResources(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(parts -> fields.computeIfAbsent(parts[0], owner -> new HashMap<>())
                        .put(parts[1], parts[2]));
    }

    static CustomResources known() {
        try (InputStream file = CustomResources.class.getResourceAsStream("custom-resources.txt")) {
            return new CustomResources(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails on a field that the kind does not have, and on one that holds something of another type. */
    void assertKnows(JsonNode object, String where) {
        String kind =
                object.path("apiVersion").asText() + "/" + object.path("kind").asText();
        assertThat(fields).as("kinds, of which %s has one", where).containsKey(kind);
        assertFields(object, kind, where);
    }

    private void assertFields(JsonNode object, String owner, String where) {
        assertThat(object.isObject()).as("%s holds fields", where).isTrue();
        object.properties().forEach(field -> {
            String name = field.getKey();
            if (owner.contains("/") && OF_EVERY_OBJECT.contains(name)) {
                return;
            }
            assertThat(fields.get(owner)).as("fields of %s", where).containsKey(name);
            assertType(field.getValue(), fields.get(owner).get(name), where + "." + name);
        });
    }

    private void assertType(JsonNode value, String type, String where) {
        if (type.endsWith("[]")) {
            assertThat(value.isArray()).as("%s is a list", where).isTrue();
            value.forEach(item -> assertType(item, type.substring(0, type.length() - 2), where + "[]"));
            return;
        }
        switch (type) {
            case "string" ->
                assertThat(value.isTextual()).as("%s is a string", where).isTrue();
            case "integer" ->
                assertThat(value.isInt()).as("%s is a number", where).isTrue();
            case "boolean" ->
                assertThat(value.isBoolean()).as("%s is true or false", where).isTrue();
            case "quantity" -> assertThat(value.asText()).as(where).matches("[0-9.]+(m|[KMGT]i?)?");
            case "map" -> {
                assertThat(value.isObject())
                        .as("%s holds strings by name", where)
                        .isTrue();
                value.forEach(entry -> assertType(entry, "string", where + ".*"));
            }
            default -> assertFields(value, type, where);
        }
    }
}
