package org.nianbao.model.identity;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of an administrative division: six digits (GB/T 2260), or nine for a township. */
public record RegionCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}([0-9]{3})?");

    /** @throws IllegalArgumentException when the text has not the shape of a code */
    @JsonCreator
    public RegionCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    public static Optional<RegionCode> find(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
