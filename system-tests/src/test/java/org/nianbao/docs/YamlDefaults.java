package org.nianbao.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import io.fabric8.kubernetes.client.utils.Serialization;

/** What a service's own application.yaml sets below {@code nianbao}. */
final class YamlDefaults {

    private static final String ROOT = "nianbao";

    private YamlDefaults() {}

    /** The values by their whole names; none for a module without such a file. */
    static Map<String, String> of(Path module) throws IOException {
        var found = new LinkedHashMap<String, String>();
        Path file = module.resolve("src/main/resources/application.yaml");
        if (Files.exists(file)) {
            Map<?, ?> all = Serialization.unmarshal(Files.readString(file), Map.class);
            add(ROOT, all.get(ROOT), found);
        }
        return found;
    }

    private static void add(String name, Object value, Map<String, String> found) {
        if (value instanceof Map<?, ?> further) {
            further.forEach((key, below) -> add(name + "." + key, below, found));
        } else if (value != null) {
            found.put(name, value.toString());
        }
    }
}
