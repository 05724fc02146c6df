package org.nianbao.stats.packing;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackWriter} wrote. */
public final class PackReader {

    private final ByteBuffer bytes;

    public PackReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    public int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    Integer distanceOrNull(int from) {
        int zigzag = number();
        if (zigzag == 0) {
            return null;
        }
        int plain = zigzag - 1;
        return from + (plain >>> 1 ^ -(plain & 1));
    }

    public BigDecimal value() {
        int number = number();
        return (number & 1) == 0 ? BigDecimal.valueOf(number >>> 1) : new BigDecimal(text());
    }

    /** Passes over a value. */
    public void skipValue() {
        if ((number() & 1) != 0) {
            int length = number();
            bytes.position(bytes.position() + length);
        }
    }

    String text() {
        byte[] utf8 = new byte[number()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
