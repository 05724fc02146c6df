package org.nianbao.bench.layouts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

import com.ibm.icu.text.Transliterator;

/** Encodes a text the way sites do: mostly UTF-8, often GB18030, now and then Big5 with traditional characters. */
final class SiteCharsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    private SiteCharsets() {}

    /** @param text may hold {charset} where a page names its own */
    static byte[] encode(String text, RandomGenerator random) {
        int draw = random.nextInt(20);
        if (draw == 0) {
            String traditional = TRADITIONAL.transliterate(text.replace("{charset}", "big5"));
            if (BIG5.newEncoder().canEncode(traditional)) {
                return traditional.getBytes(BIG5);
            }
        }
        if (draw < 6) {
            return text.replace("{charset}", "gb2312").getBytes(GB18030);
        }
        return text.replace("{charset}", "utf-8").getBytes(StandardCharsets.UTF_8);
    }
}
