package org.nianbao.stats.packing;

/**
 * A number as it differs from what is to be expected after the one before: what comes as expected, as nearly all does,
 * is 0.
 */
final class Expected {

    private Expected() {}

    static void write(PackWriter out, Integer number, Integer expected) {
        if (number == null ? expected == null : number.equals(expected)) {
            out.number(0);
        } else if (number == null) {
            out.number(1);
        } else {
            int distance = number - (expected == null ? 0 : expected);
            out.number(2 + (distance << 1 ^ distance >> 31));
        }
    }

    static Integer read(PackReader in, Integer expected) {
        int code = in.number();
        if (code == 0) {
            return expected;
        }
        if (code == 1) {
            return null;
        }
        int zigzag = code - 2;
        return (expected == null ? 0 : expected) + (zigzag >>> 1 ^ -(zigzag & 1));
    }
}
