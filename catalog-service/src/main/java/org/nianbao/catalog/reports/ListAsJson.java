package org.nianbao.catalog.reports;

import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Keeps a list of records as JSON text in one column. */
abstract class ListAsJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final JavaType type;

    ListAsJson(Class<T> element) {
        type = JSON.getTypeFactory().constructCollectionType(List.class, element);
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as JSON", e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the column holds no such JSON", e);
        }
    }
}
