package org.nianbao.k8s;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;

import static org.assertj.core.api.Assertions.fail;

/** Takes YAML as the Kubernetes API does with strict validation: no field that the kind lacks, no "8080" for 8080. */
final class StrictParsing {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final CustomResources CUSTOM = CustomResources.known();

    private StrictParsing() {}

    /** The documents of a file, each of which must hold what its kind has and nothing else. */
    static List<JsonNode> parse(String yaml, String where) {
        List<JsonNode> documents = documents(yaml);
        documents.forEach(document -> check(document, where));
        return documents;
    }

    static List<JsonNode> documents(String yaml) {
        try {
            return new YAMLMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(yaml)
                    .readAll();
        } catch (IOException e) {
            throw new IllegalArgumentException("no YAML: " + yaml, e);
        }
    }

    private static void check(JsonNode document, String where) {
        String kind = where + " " + document.path("kind").asText() + " "
                + document.path("metadata").path("name").asText();
        if (!document.has("kind")) {
            CUSTOM.assertKnows(document, kind);
            return;
        }
        Object object = Serialization.unmarshal(document.toString());
        if (object instanceof GenericKubernetesResource) {
            CUSTOM.assertKnows(document, kind);
            return;
        }
        try {
            STRICT.treeToValue(document, object.getClass());
        } catch (JsonProcessingException e) {
            fail("%s: %s", kind, e.getOriginalMessage());
        }
        AdditionalProperties.assertNone(object, kind);
    }
}
