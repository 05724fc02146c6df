package org.nianbao.model.identity;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last one a check character. */
public record CreditCode(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException when the shape or the check character is wrong */
    @JsonCreator
    public CreditCode {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** The code, when the text is one with a right check character. */
    public static Optional<CreditCode> find(String text) {
        return valid(text) ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    /**
     * The administrative division in its digits 3 to 8, where the body is registered; empty when they are no digits.
     */
    public Optional<RegionCode> region() {
        return RegionCode.find(value.substring(2, 8));
    }

    private static boolean valid(String text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.indexOf(text.charAt(LENGTH - 1)) == (31 - sum % 31) % 31;
    }

    @Override
    public String toString() {
        return value;
    }
}
