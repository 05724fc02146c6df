package org.nianbao.gateway.http;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** JSON for clients: 806 rather than 806.0, which is the same number to every client. */
final class AnswerJson extends JsonSerializer<Double> {

    /** Above this a double does not hold every whole number. */
    private static final double EXACT = 1L << 53;

    private AnswerJson() {}

    static ObjectMapper of(ObjectMapper usual) {
        return usual.copy().registerModule(new SimpleModule().addSerializer(Double.class, new AnswerJson()));
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value);
        }
    }
}
