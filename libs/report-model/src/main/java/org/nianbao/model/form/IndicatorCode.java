package org.nianbao.model.form;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stable code of an indicator (指标), such as {@code requests.received}. Lower case words joined by points. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z_]*(\\.[a-z][a-z_]*)*+");

    /** @throws IllegalArgumentException when the text has not the shape of a code */
    @JsonCreator
    public IndicatorCode {
        if (value == null || value.length() > 80 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an indicator code: " + value);
        }
    }

    public static IndicatorCode of(String value) {
        return new IndicatorCode(value);
    }

    /**
     * True for a code below the given one: {@code requests.result.denied.state_secret} is under
     * {@code requests.result.denied}.
     */
    public boolean isUnder(String prefix) {
        return value.startsWith(prefix + ".");
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
