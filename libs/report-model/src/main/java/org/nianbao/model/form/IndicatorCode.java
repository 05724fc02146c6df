package org.nianbao.model.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stable code of an indicator (指标), such as {@code requests.received}. Lower case words joined by points. */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {

    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException when the text has not the shape of a code */
    @JsonCreator
    public IndicatorCode {
        if (value == null || value.length() > LONGEST || !hasShape(value)) {
            throw new IllegalArgumentException("not an indicator code: " + value);
        }
    }

    /** By hand rather than by a pattern: every figure of every report passes here. */
    private static boolean hasShape(String value) {
        boolean wordBegins = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (wordBegins ? !letter : !letter && c != '_' && c != '.') {
                return false;
            }
            wordBegins = c == '.';
        }
        return !wordBegins;
    }

    public static IndicatorCode of(String value) {
        return new IndicatorCode(value);
    }

    /**
     * True for a code below the given one: {@code requests.result.denied.state_secret} is under
     * {@code requests.result.denied}.
     */
    public boolean isUnder(String prefix) {
        return value.length() > prefix.length() && value.charAt(prefix.length()) == '.' && value.startsWith(prefix);
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
