package org.nianbao.bench.corpus;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.nianbao.model.reading.ValueStatus;

/** How one report prints its counts: plain, or in one of the ways that one report in ten or so has. */
final class Figures {

    private enum Way {
        PLAIN,
        /** 1,234 */
        THOUSANDS,
        /** Full-width digits. */
        WIDE,
        /** 5件 */
        UNIT
    }

    private final Way way;

    Figures(RandomGenerator random) {
        int drawn = random.nextInt(30);
        this.way = drawn < 3 ? Way.THOUSANDS : drawn < 5 ? Way.WIDE : drawn < 7 ? Way.UNIT : Way.PLAIN;
    }

    CellTruth print(long value, String code) {
        boolean requests = code.startsWith("requests.") || code.startsWith("review.") || code.startsWith("litigation.");
        String text = switch (way) {
            case PLAIN -> Long.toString(value);
            case THOUSANDS -> String.format(Locale.ROOT, "%,d", value);
            case WIDE -> wide(Long.toString(value));
            case UNIT -> requests ? value + "件" : Long.toString(value);
        };
        return new CellTruth(text, BigDecimal.valueOf(value), ValueStatus.REPORTED);
    }

    private static String wide(String digits) {
        var text = new StringBuilder();
        digits.chars().forEach(c -> text.append((char) (c + 0xFEE0)));
        return text.toString();
    }
}
