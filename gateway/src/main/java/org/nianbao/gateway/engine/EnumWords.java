package org.nianbao.gateway.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Descriptions of the schema's enums and scalars. The enums belong to the published language, which knows nothing of
 * GraphQL, so their descriptions stand in a file: {@code Applicant} for the type, {@code Applicant.TOTAL} for a value.
 */
final class EnumWords {

    private static final String FILE = "/schema-words.properties";

    private final Properties words = new Properties();

    EnumWords() {
        try (InputStream bytes = EnumWords.class.getResourceAsStream(FILE);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Null when the file has none, so that a description given elsewhere stands. */
    String of(String name) {
        return words.getProperty(name);
    }
}
