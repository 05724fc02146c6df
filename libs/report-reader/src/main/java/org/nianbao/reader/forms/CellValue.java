package org.nianbao.reader.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.model.form.Unit;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Memo;

/**
 * What a cell of a form says.
 *
 * <p>A number is read only in a plain shape: "12", "1,234", "3.5", full-width digits, with or without its unit ("12件").
 * "007", "1 2", "12.", "5%" and "无" are no numbers: they are UNREADABLE, and so is a number nobody counts to.
 *
 * @param value null unless the status is REPORTED
 * @param unit the unit that stands in the cell itself when the cell is an amount of money; null otherwise
 */
record CellValue(BigDecimal value, ValueStatus status, Unit unit) {

    /** What may stand in a cell besides a plain number. */
    enum Shape {
        COUNT,
        /** A change since last year: "+3", "-2", "增加3", "减少2". */
        CHANGE,
        /** An amount, with 元 or 万元 perhaps. */
        MONEY
    }

    private static final int LONGEST = 24;
    private static final String DIGITS = "((?:0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(?:,\\d{3}){1,3})(?:\\.\\d{1,6})?)";
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,%]*");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("[/\\\\]{1,2}|[-–—―─－‐‑‒−]{1,4}|不适用|N/A");
    private static final Pattern COUNT = Pattern.compile(DIGITS + "\\s?(?:条|件|次|篇|个|人|人次|项|起|份|宗|部)?");
    private static final Pattern CHANGE = Pattern.compile("(\\+|-|−|–|增加|增|减少|减)?\\s?" + DIGITS + "\\s?(?:件|个|项|条)?");
    private static final Pattern MONEY = Pattern.compile(DIGITS + "\\s?(万元|元)?");
    private static final Map<String, Integer> SIGNS =
            Map.of("+", 1, "增加", 1, "增", 1, "-", -1, "−", -1, "–", -1, "减少", -1, "减", -1);

    private static final Memo<Boolean> VALUES = new Memo<>(CellValue::isValue);

    private static final Memo<CellValue> COUNTS = new Memo<>(text -> work(text, Shape.COUNT));
    private static final Memo<CellValue> CHANGES = new Memo<>(text -> work(text, Shape.CHANGE));
    private static final Memo<CellValue> AMOUNTS = new Memo<>(text -> work(text, Shape.MONEY));

    static CellValue read(String text, Shape shape) {
        return switch (shape) {
            case COUNT -> COUNTS.of(text);
            case CHANGE -> CHANGES.of(text);
            case MONEY -> AMOUNTS.of(text);
        };
    }

    private static CellValue work(String text, Shape shape) {
        String words = plain(text).strip();
        if (words.isEmpty()) {
            return new CellValue(null, ValueStatus.BLANK, null);
        }
        if (words.length() > LONGEST) {
            return unreadable();
        }
        if (NOT_APPLICABLE.matcher(words).matches()) {
            return new CellValue(null, ValueStatus.NOT_APPLICABLE, null);
        }
        return switch (shape) {
            case COUNT -> count(COUNT.matcher(words));
            case CHANGE -> change(CHANGE.matcher(words));
            case MONEY -> money(MONEY.matcher(words));
        };
    }

    /** True for text that can only be the value of a cell: what flattened forms are taken apart by. */
    static boolean looksLikeValue(String text) {
        if (text.length() > LONGEST || !text.isEmpty() && !mayBegin(text.charAt(0))) {
            return false;
        }
        return VALUES.of(text);
    }

    private static boolean isValue(String text) {
        for (Shape shape : Shape.values()) {
            if (read(text, shape).status() != ValueStatus.UNREADABLE) {
                return true;
            }
        }
        String words = plain(text).strip();
        return words.equals("无")
                || words.length() <= LONGEST && FIGURE.matcher(words).matches();
    }

    /** Most cells of a page are words: their first character is enough to tell. */
    private static boolean mayBegin(char c) {
        return c < 0x80
                || c >= '\uFF01' && c <= '\uFF5E'
                || "–—―─‐‑‒−增减減不无無".indexOf(c) >= 0
                || Character.isSpaceChar(c);
    }

    private static CellValue count(Matcher matcher) {
        return matcher.matches() ? reported(number(matcher.group(1)), null) : unreadable();
    }

    private static CellValue change(Matcher matcher) {
        if (!matcher.matches()) {
            return unreadable();
        }
        BigDecimal amount = number(matcher.group(2));
        boolean less = matcher.group(1) != null && SIGNS.get(matcher.group(1)) < 0;
        return reported(less ? amount.negate() : amount, null);
    }

    private static CellValue money(Matcher matcher) {
        if (!matcher.matches()) {
            return unreadable();
        }
        Unit unit = matcher.group(2) == null ? null : matcher.group(2).equals("元") ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
        return reported(number(matcher.group(1)), unit);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static CellValue reported(BigDecimal value, Unit unit) {
        return new CellValue(value, ValueStatus.REPORTED, unit);
    }

    private static CellValue unreadable() {
        return new CellValue(null, ValueStatus.UNREADABLE, null);
    }

    /**
     * Only the full-width ASCII forms and blanks become plain: compatibility forms such as ① and ² are footnotes in a
     * cell, and must not become its digits. Traditional characters become simplified ones.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : Character.isSpaceChar(c) ? ' ' : c);
        }
        return Matching.simplify(plain);
    }
}
