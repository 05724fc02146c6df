package org.nianbao.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes documents by chance: the same seed makes the same change. */
final class Mutations {

    /** What catches parsers and regular expressions. */
    private static final List<String> TRAPS = List.of(
            "(",
            "（",
            "其中",
            "、",
            "1,",
            "2016年",
            "《",
            "一、",
            "|",
            "\t",
            "　",
            "收到申请",
            "信息公开",
            "<td>",
            "<table>",
            "</div>",
            "<!--",
            "&#x10FFFF;",
            "\u0000",
            "\uFFFD",
            "件",
            "9",
            "未",
            "<p ",
            "\"",
            "stream\n",
            "endobj\n",
            "%%EOF",
            "colspan=100000 ",
            "索引号：",
            "条，");

    private final SplittableRandom random;

    Mutations(long seed) {
        random = new SplittableRandom(seed);
    }

    byte[] of(byte[] document) {
        byte[] bytes = document;
        int changes = random.nextInt(1, 5);
        for (int i = 0; i < changes; i++) {
            bytes = switch (random.nextInt(7)) {
                case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 1 -> flipped(bytes);
                case 2 -> without(bytes);
                case 3 -> twice(bytes);
                case 4 -> swapped(bytes);
                case 5 -> with(bytes, trap().repeat(random.nextInt(1, 40)));
                default -> with(bytes, trap().repeat(random.nextInt(1, 4_000)));
            };
        }
        return bytes;
    }

    private String trap() {
        return TRAPS.get(random.nextInt(TRAPS.size()));
    }

    private int place(byte[] bytes) {
        return bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        int count = random.nextInt(1, 30);
        for (int i = 0; i < count && changed.length > 0; i++) {
            changed[place(bytes)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] without(byte[] bytes) {
        int from = place(bytes);
        int to = Math.min(bytes.length, from + random.nextInt(1, 2_000));
        return joined(bytes, 0, from, bytes, to, bytes.length);
    }

    private byte[] twice(byte[] bytes) {
        int from = place(bytes);
        int to = Math.min(bytes.length, from + random.nextInt(1, 20_000));
        return joined(bytes, 0, to, bytes, from, bytes.length);
    }

    private byte[] swapped(byte[] bytes) {
        int at = place(bytes);
        return joined(bytes, at, bytes.length, bytes, 0, at);
    }

    private byte[] with(byte[] bytes, String inserted) {
        int at = place(bytes);
        byte[] more = inserted.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        var out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(other, otherFrom, otherTo - otherFrom);
        return out.toByteArray();
    }
}
