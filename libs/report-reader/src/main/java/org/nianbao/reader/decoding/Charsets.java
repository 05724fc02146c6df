package org.nianbao.reader.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charsets that Chinese reports come in, and where a document names its own. */
final class Charsets {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private static final Pattern NAMED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:-]{1,40})");
    private static final int HEAD = 4096;

    private Charsets() {}

    /** A charset and the length of the mark that names it. */
    record Marked(Charset charset, int length) {}

    /** The byte order mark at the start. */
    static Optional<Marked> findUnicodeMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Marked(StandardCharsets.UTF_8, 3));
        } else if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Marked(Charset.forName("UTF-32LE"), 4));
        } else if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Marked(Charset.forName("UTF-32BE"), 4));
        } else if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(new Marked(GB18030, 4));
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16LE, 2));
        } else if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Marked(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: it has zero bytes, as no other text has, and nearly all of it is Chinese or Latin. */
    static Optional<Charset> findBareUtf16(byte[] bytes) {
        int end = Math.min(bytes.length, HEAD) / 2 * 2;
        if (!hasZero(bytes, end)) {
            return Optional.empty();
        }
        int[] usual = new int[2];
        for (int i = 0; i < end; i += 2) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            usual[0] += isUsual(second << 8 | first) ? 1 : 0;
            usual[1] += isUsual(first << 8 | second) ? 1 : 0;
        }
        int enough = Math.max(2, end / 2 * 9 / 10);
        if (Math.max(usual[0], usual[1]) < enough) {
            return Optional.empty();
        }
        return Optional.of(usual[0] > usual[1] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean hasZero(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsual(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    /** The charset that a Content-Type header, or the head of an HTML page, names. */
    static Optional<Charset> findNamed(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        return named.find() ? find(named.group(1)) : Optional.empty();
    }

    static Optional<Charset> findInHead(byte[] bytes) {
        return findNamed(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
    }

    /** The family that a name stands for: gb2312 is mostly gbk in truth, and both are parts of GB 18030. */
    private static Optional<Charset> find(String name) {
        if (List.of("gb2312", "gbk", "gb18030", "gb_2312-80", "cp936", "x-gbk", "euc-cn")
                .contains(name)) {
            return Optional.of(GB18030);
        } else if (name.startsWith("big5") || name.equals("cp950")) {
            return Optional.of(BIG5);
        }
        try {
            Charset charset = Charset.forName(name);
            // A Western charset can hold no report: a page that names one was made with a wrong template.
            return charset.name().startsWith("UTF") ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
