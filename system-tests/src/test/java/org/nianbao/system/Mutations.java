package org.nianbao.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every mutation of the running gateway, each with arguments that its schema takes. */
final class Mutations {

    private static final String TYPE =
            "type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

    private final Map<String, Map<String, Object>> types;

    private Mutations(List<Map<String, Object>> types) {
        this.types = types.stream().collect(Collectors.toMap(type -> (String) type.get("name"), type -> type));
    }

    static List<String> ofTheRunningGateway() {
        Map<String, Object> schema = RunningHouse.ask("{ __schema { mutationType { name } types { name kind"
                        + " enumValues { name } inputFields { name " + TYPE + " }"
                        + " fields { name args { name " + TYPE + " } } } } }")
                .statusCode(200)
                .extract()
                .path("data.__schema");
        var mutations = new Mutations(list(schema.get("types")));
        Object root = map(schema.get("mutationType")).get("name");
        return list(mutations.types.get(root).get("fields")).stream()
                .map(mutations::text)
                .toList();
    }

    private String text(Map<String, Object> field) {
        return "mutation { " + field.get("name") + "(" + filled(list(field.get("args"))) + ") { __typename } }";
    }

    private String filled(List<Map<String, Object>> inputs) {
        return inputs.stream()
                .filter(input -> map(input.get("type")).get("kind").equals("NON_NULL"))
                .map(input -> input.get("name") + ": " + value(map(input.get("type"))))
                .collect(Collectors.joining(", "));
    }

    private String value(Map<String, Object> type) {
        Map<String, Object> named = type.get("name") == null ? null : types.get(type.get("name"));
        return switch ((String) type.get("kind")) {
            case "NON_NULL" -> value(map(type.get("ofType")));
            case "LIST" -> "[" + value(map(type.get("ofType"))) + "]";
            case "ENUM" -> (String) list(named.get("enumValues")).get(0).get("name");
            case "INPUT_OBJECT" -> "{" + filled(list(named.get("inputFields"))) + "}";
            default -> type.get("name").equals("Int") ? "1" : "\"x\"";
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
