package org.nianbao.catalog.reports;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.annotations.Immutable;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * The column of a revision's figures: {@code {"quotes": […], "figures": [[indicator, applicant, value, status, source,
 * raw, section, start, end, table, row, column, quote], …]}}, the quote as its place among the quotes. A row of a form
 * is quoted by each of its cells and kept once.
 */
@Converter
@Immutable // else Hibernate writes and reads it once more to have a copy of its own
public class FiguresAsJson implements AttributeConverter<List<Observation>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int WITHOUT_EVIDENCE = 6;

    @Override
    public String convertToDatabaseColumn(List<Observation> figures) {
        Map<String, Integer> quotes = new LinkedHashMap<>();
        List<List<Object>> rows =
                figures.stream().map(figure -> row(figure, quotes)).toList();
        try {
            return JSON.writeValueAsString(Map.of("quotes", quotes.keySet(), "figures", rows));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as JSON", e);
        }
    }

    private static List<Object> row(Observation figure, Map<String, Integer> quotes) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                figure.indicator().value(),
                figure.applicant().name(),
                figure.value() == null ? null : figure.value().toPlainString(),
                figure.status().name(),
                figure.source().name(),
                figure.raw()));
        Evidence evidence = figure.evidence();
        if (evidence != null) {
            String quote = evidence.quote();
            Integer known = quote == null ? null : quotes.computeIfAbsent(quote, q -> quotes.size());
            row.addAll(Arrays.asList(
                    evidence.section(),
                    evidence.start(),
                    evidence.end(),
                    evidence.table(),
                    evidence.row(),
                    evidence.column(),
                    known));
        }
        return row;
    }

    @Override
    public List<Observation> convertToEntityAttribute(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<Observation> figures = new ArrayList<>();
            root.path("figures").forEach(row -> figures.add(figure(row, root.path("quotes"))));
            return figures;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the column holds no such JSON", e);
        }
    }

    private static Observation figure(JsonNode row, JsonNode quotes) {
        String value = row.get(2).textValue();
        return new Observation(
                new IndicatorCode(row.get(0).textValue()),
                Applicant.valueOf(row.get(1).textValue()),
                value == null ? null : new BigDecimal(value),
                ValueStatus.valueOf(row.get(3).textValue()),
                Source.valueOf(row.get(4).textValue()),
                row.get(5).textValue(),
                row.size() == WITHOUT_EVIDENCE ? null : evidence(row, quotes));
    }

    private static Evidence evidence(JsonNode row, JsonNode quotes) {
        Integer quote = number(row, 12);
        return new Evidence(
                number(row, 6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                number(row, 10),
                number(row, 11),
                quote == null ? null : quotes.get(quote).textValue());
    }

    private static Integer number(JsonNode row, int at) {
        return row.get(at).isNull() ? null : (Integer) row.get(at).intValue();
    }
}
