package org.nianbao.reader.numbers;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralsTest {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿"};

    @Test
    void whatIsWrittenInChineseIsReadBack() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            long number = random.nextLong(1L << random.nextInt(1, 40));
            assertThat(Numerals.read(chinese(number))).as(chinese(number)).hasValue(number);
        }
    }

    @Test
    void smallNumbersAreReadBack() {
        for (long number = 0; number <= 2_100; number++) {
            assertThat(Numerals.read(chinese(number))).as(chinese(number)).hasValue(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十五, 15",
        "一十五, 15",
        "廿一, 21",
        "卅, 30",
        "两千零五, 2005",
        "百, 100",
        "万, 10000",
        "一百零二, 102",
        "一百二十, 120",
        "二〇一六, 2016",
        "二○一三, 2013",
        "一二〇, 120",
        "壹佰贰拾叁, 123",
        "两万三千, 23000",
        "三百万, 3000000",
        "一亿零五万, 100050000",
    })
    void readsTheWaysReportsWriteNumbers(String words, long number) {
        assertThat(Numerals.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三五", "两三", "一百二", "三四十", "十百", "百千", "零零五十", "一万二", "五五百", "十十", "abc", "十零"})
    void whatCanBeMeantInTwoWaysIsNotRead(String words) {
        assertThat(Numerals.read(words)).isEmpty();
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(Numerals.read("")).isEmpty();
        assertThat(Numerals.read("九".repeat(40))).isEmpty();
    }

    /** The plain way of writing a number. */
    static String chinese(long number) {
        if (number == 0) {
            return "零";
        }
        var out = new StringBuilder();
        boolean gap = false;
        for (int group = 2; group >= 0; group--) {
            int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (out.length() > 0 && (gap || part < 1000)) {
                out.append('零');
            }
            out.append(below10000(part)).append(GROUPS[group]);
            gap = false;
        }
        return out.toString();
    }

    private static String below10000(int number) {
        var out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append('零');
            }
            out.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return out.toString();
    }
}
