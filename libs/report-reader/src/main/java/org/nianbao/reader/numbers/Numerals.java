package org.nianbao.reader.numbers;

import java.util.OptionalLong;

/**
 * Reads whole numbers written in Chinese characters: 一百二十三, 两千零五, 廿一, 十万, 二〇一六.
 *
 * <p>A number that can be meant in two ways is not read: 三五 (three to five), 一百二 (102 or 120), 三四十.
 */
public final class Numerals {

    /** Every character a numeral can hold, formal ones (壹, 拾) included. */
    public static final String CHARACTERS = "零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int LONGEST = 24;

    private Numerals() {}

    /** The number, or empty when the text is none, or can be meant in two ways. */
    public static OptionalLong read(CharSequence text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        return allDigits(text) ? positional(text) : new Reading(text).read();
    }

    /** The digit's value, or -1 when the character is no digit. */
    static int digit(char c) {
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        return Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
    }

    /** 10, 100, 1000 for 十, 百, 千; 0 for any other character. */
    private static int place(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    private static boolean allDigits(CharSequence text) {
        return text.chars().allMatch(c -> digit((char) c) >= 0);
    }

    /** Digits in a row, as in years. Two without a zero say a range (三五条). */
    private static OptionalLong positional(CharSequence text) {
        boolean range = text.length() == 2 && digit(text.charAt(0)) != 0 && digit(text.charAt(1)) != 0;
        if (range || text.length() > 15) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = 10 * value + digit(text.charAt(i));
        }
        return OptionalLong.of(value);
    }

    /** One pass from left to right; every character has to stand where the grammar of numbers wants it. */
    private static final class Reading {

        private final CharSequence text;
        private long total;
        private long section;
        private int digit = -1;
        private long lastPlace = Long.MAX_VALUE;
        private long lastGroup = Long.MAX_VALUE;
        private boolean zero;

        Reading(CharSequence text) {
            this.text = text;
        }

        OptionalLong read() {
            for (int i = 0; i < text.length(); i++) {
                if (!take(text.charAt(i))) {
                    return OptionalLong.empty();
                }
            }
            boolean colloquial = digit > 0 && !zero && lastPlace > 10;
            boolean dangling = digit < 0 && zero;
            if (colloquial || dangling) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(total + section + Math.max(0, digit));
        }

        private boolean take(char c) {
            if (c == '廿' || c == '卅') {
                return twentyOrThirty(c == '廿' ? 20 : 30);
            }
            if (Numerals.place(c) > 0) {
                return takePlace(Numerals.place(c));
            }
            if (c == '万' || c == '亿') {
                return group(c == '万' ? 10_000L : 100_000_000L);
            }
            return digitOrZero(digit(c));
        }

        private boolean digitOrZero(int value) {
            if (value < 0 || digit >= 0 || (value == 0 && zero)) {
                return false;
            }
            if (value == 0) {
                zero = true;
            } else {
                digit = value;
            }
            return true;
        }

        private boolean takePlace(int place) {
            if (place >= lastPlace || (digit < 0 && zero && place != 10)) {
                return false;
            }
            section += (long) (digit < 0 ? 1 : digit) * place;
            lastPlace = place;
            digit = -1;
            zero = false;
            return true;
        }

        private boolean twentyOrThirty(int value) {
            if (digit >= 0 || lastPlace <= 10) {
                return false;
            }
            section += value;
            lastPlace = 10;
            zero = false;
            return true;
        }

        private boolean group(long group) {
            long head = section + Math.max(0, digit);
            if (group >= lastGroup || (digit < 0 && zero)) {
                return false;
            }
            total += (head == 0 ? 1 : head) * group;
            section = 0;
            digit = -1;
            zero = false;
            lastPlace = group;
            lastGroup = group;
            return true;
        }
    }
}
