package org.nianbao.reader.decoding;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the paragraphs that Word numbers by itself, whose 一、 stands nowhere in the text. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final String DIGITS = "零一二三四五六七八九";

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The number shown before a paragraph; empty when it has none, or a bullet, or one of a kind not met so far. */
    String numberOf(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger level = paragraph.getNumIlvl();
        if (list == null || paragraph.getText().isBlank()) {
            return "";
        }
        int depth = level == null ? 0 : Math.floorMod(level.intValue(), LEVELS);
        int[] counts = counters.computeIfAbsent(list, id -> new int[LEVELS]);
        counts[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String pattern = paragraph.getNumLevelText();
        String format = paragraph.getNumFmt();
        if (pattern == null || format == null || !(isChinese(format) || format.startsWith("decimal"))) {
            return "";
        }
        for (int i = 0; i <= depth; i++) {
            String shown = isChinese(format) ? chinese(counts[i]) : String.valueOf(counts[i]);
            pattern = pattern.replace("%" + (i + 1), shown);
        }
        return pattern;
    }

    private static boolean isChinese(String format) {
        return format.startsWith("chinese") || format.endsWith("Counting") || format.endsWith("CountingThousand");
    }

    private static String chinese(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        } else if (number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : chinese(number % 10);
        return (tens == 1 ? "" : chinese(tens)) + "十" + ones;
    }
}
