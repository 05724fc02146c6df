package org.nianbao.stats.findings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.model.finding.Finding;

/** Findings as they are stored. */
@ApplicationScoped
public class FindingJson {

    private final PackedText packed = new PackedText();
    private final ObjectMapper mapper;

    @Inject
    public FindingJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Finding finding) {
        try {
            return mapper.writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding that cannot be written", e);
        }
    }

    /** A body as its column holds it. */
    Finding read(byte[] column) {
        return read(packed.convertToEntityAttribute(column));
    }

    /** A body for its column. */
    byte[] pack(String json) {
        return packed.convertToDatabaseColumn(json);
    }

    Finding read(String json) {
        try {
            return mapper.readValue(json, Finding.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored finding that cannot be read", e);
        }
    }

    /** A moment as a column holds it, in UTC; null when it is null. */
    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
