package org.nianbao.rim.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** One JSON object a line, absent values as null. */
final class JsonRecords implements RecordWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final List<String> columns;
    private final JsonGenerator generator;

    JsonRecords(List<String> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.generator = JSON.createGenerator(out, JsonEncoding.UTF8);
        generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** A date or moment as it is, everything else as JSON. */
    static String text(Object value) throws IOException {
        JsonNode tree = JSON.valueToTree(value);
        return tree.isTextual() ? tree.textValue() : JSON.writeValueAsString(tree);
    }

    @Override
    public void write(Object... values) throws IOException {
        generator.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            generator.writeFieldName(columns.get(i));
            generator.writePOJO(values[i]);
        }
        generator.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        if (!generator.isClosed()) {
            generator.writeRaw('\n');
        }
        generator.close();
    }
}
