package org.nianbao.stats.packing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes whole numbers and texts so that what is small, near the one before, or absent takes one byte. */
public final class PackWriter {

    static final BigDecimal LARGEST_SHORT = BigDecimal.valueOf(1 << 29);

    private byte[] bytes = new byte[8_192];
    private int length;

    /** @param number 0 or more; seven bits a byte, the eighth says that more follow */
    public void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        write(rest);
    }

    private void write(int next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) next;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        if (length + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + utf8.length));
        }
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
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
        return Arrays.copyOf(bytes, length);
    }
}
