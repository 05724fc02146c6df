package org.nianbao.stats.packing;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes whole numbers and texts so that what is small, near the one before, or absent takes one byte. */
public final class PackWriter {

    static final BigDecimal LARGEST_SHORT = BigDecimal.valueOf(1 << 29);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);

    /** @param number 0 or more; seven bits a byte, the eighth says that more follow */
    public void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A number that may be absent, as its distance from another. */
    void distance(Integer number, int from) {
        if (number == null) {
            number(0);
        } else {
            int distance = number - from;
            int zigzag = distance << 1 ^ distance >> 31;
            number(zigzag + 1);
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /**
     * A number without a value's limits. A whole one that is small, as most are, takes a byte or two; another is
     * written as text.
     */
    public void value(BigDecimal value) {
        if (value.scale() <= 0 && value.signum() >= 0 && value.compareTo(LARGEST_SHORT) <= 0) {
            number(value.intValue() << 1);
        } else {
            number(1);
            text(value.toPlainString());
        }
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
