package org.nianbao.reader.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.numbers.Quantity.Precision;

/** Finds the quantities in a text in matching form ({@link org.nianbao.reader.page.Matching}). */
public final class Quantities {

    /** Longer words first, as the first that fits is taken. */
    private static final String UNIT = "个百分点|个工作日|工作日|个月|个小时|小时|分钟|人次|人(?!大|民|员|事|社|均)|条次|条目|件次|场次|班次|"
            + "条(?!例|款|第)|件|份(?!额)|起|项(?!目)|宗|封|例|则|篇|个|次|期|场|批|部(?!门)|户|家|名|位|笔|单|元|"
            + "年度|年|月|日|天|号|页|级|类|种|时|%|‰|倍|楼|室|版|栏|款";

    private static final Pattern BEFORE = Pattern.compile("(?:(?<approx>大约|大概|将近|接近|超过|不少于|不低于|至少|不足|不到|突破"
            + "|(?<![预公条契])约|(?<![最附临靠就])近|逾|超|上(?=[百千万]))|(?<vague>好几|几|数)(?=[十百千万]))$");
    private static final int LONGEST_BEFORE = 3;

    private static final Pattern QUANTITY =
            Pattern.compile("(?:(?<arabic>[0-9]{1,3}+(?:,[0-9]{3}(?![0-9]))++(?:\\.[0-9]++)?+|[0-9]++(?:\\.[0-9]++)?+)"
                    + "|(?<chinese>[" + Numerals.CHARACTERS + "]++))"
                    + "(?<more>余|多(?!家|部门|方)|来(?=[条件份次人名项个万])|几(?=[条件份次人名项个万]))?+"
                    + "(?<times>百万|千万|百|千|万|亿)?+"
                    + "(?<more2>余|多(?!家|部门|方)|几(?=[条件份次人名项个]))?+"
                    + "(?<range>(?:[-~]|至|到|、)(?=[0-9" + Numerals.CHARACTERS + "]))?+"
                    + "(?<unit>" + UNIT + ")?+"
                    + "(?<after>左右|上下|以上|以下|以内|之多|多(?=[,。;:、]|$))?+");

    /** More digits than any count or amount has: an account, a telephone, a file number. */
    private static final int LONGEST = 15;

    private final String text;
    private final Matcher matcher;
    private final Matcher before;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
        this.matcher = QUANTITY.matcher(text).useTransparentBounds(true);
        this.before = BEFORE.matcher(text).useTransparentBounds(true);
    }

    /**
     * In the order of the text, which is one sentence. Numbers with 第 before them, and numbers inside 《…》, are none.
     */
    public static List<Quantity> find(String text) {
        return new Quantities(text).scan();
    }

    private List<Quantity> scan() {
        int i = 0;
        int free = 0;
        while (i < text.length()) {
            if (!startsNumber(text.charAt(i))
                    || !matcher.region(i, text.length()).lookingAt()) {
                i++;
                continue;
            }
            boolean qualified =
                    before.region(Math.max(free, i - LONGEST_BEFORE), i).find();
            int start = qualified ? before.start() : i;
            i = matcher.end();
            if (matcher.group("range") != null && matcher.group("unit") == null) {
                i = rangeOrFirst(start);
            } else if (counts(start)) {
                found.add(quantity(start, qualified));
            }
            free = i;
        }
        return found;
    }

    private static boolean startsNumber(char c) {
        return c >= '0' && c <= '9' || c > 127 && Numerals.CHARACTERS.indexOf(c) >= 0;
    }

    /** "20-30条" is one vague quantity; in "1、2条" and "2、收到5件" the first number is none. */
    private int rangeOrFirst(int start) {
        int next = matcher.end();
        boolean pause = text.charAt(next - 1) == '、';
        boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
        Matcher second = QUANTITY.matcher(text).region(next, text.length());
        if (ordinal && second.lookingAt()) {
            return second.end();
        }
        if (!pause && second.lookingAt() && second.group("unit") != null) {
            found.add(new Quantity(
                    null, Precision.VAGUE, second.group("unit"), second.group("arabic") == null, start, second.end()));
            return second.end();
        }
        return next;
    }

    private boolean counts(int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '第'
                || before == '.'
                || before < 128 && Character.isLetter(before)
                || matcher.end() - start > 3 * LONGEST
                || insideTitle(start)) {
            return false;
        }
        if (matcher.group("unit") != null) {
            return true;
        }
        boolean said = "为是:数量计共达零息请".indexOf(before) >= 0;
        boolean ends = matcher.end() == text.length() || ",;:。、()!".indexOf(text.charAt(matcher.end())) >= 0;
        return said && ends;
    }

    private boolean insideTitle(int position) {
        int open = text.lastIndexOf('《', position);
        return open >= 0 && text.lastIndexOf('》', position) < open && text.indexOf('》', position) > 0;
    }

    private Quantity quantity(int start, boolean qualified) {
        String unit = matcher.group("unit") == null ? "" : matcher.group("unit");
        boolean chinese = matcher.group("arabic") == null;
        boolean vague = qualified && before.group("vague") != null || isSaid("几");
        BigDecimal value = vague ? null : value();
        if (value == null) {
            return new Quantity(null, Precision.VAGUE, unit, chinese, start, matcher.end());
        }
        boolean round = qualified || isSaid("余") || isSaid("多") || isSaid("来") || matcher.group("after") != null;
        return new Quantity(
                value, round ? Precision.APPROXIMATE : Precision.EXACT, unit, chinese, start, matcher.end());
    }

    /** True when the word stands before or after the multiplier: 10余万, 1万余. */
    private boolean isSaid(String word) {
        return word.equals(matcher.group("more")) || word.equals(matcher.group("more2"));
    }

    /** Null when it cannot be read as one number. */
    private BigDecimal value() {
        BigDecimal times = times(matcher.group("times"));
        if (matcher.group("arabic") != null) {
            if (matcher.group("arabic").length() > LONGEST) {
                return null;
            }
            return new BigDecimal(matcher.group("arabic").replace(",", "")).multiply(times);
        }
        OptionalLong read = Numerals.read(matcher.group("chinese"));
        return read.isPresent() ? BigDecimal.valueOf(read.getAsLong()).multiply(times) : null;
    }

    private static BigDecimal times(String word) {
        return BigDecimal.valueOf(
                word == null
                        ? 1
                        : switch (word) {
                            case "百" -> 100;
                            case "千" -> 1000;
                            case "万" -> 10_000;
                            case "百万" -> 1_000_000;
                            case "千万" -> 10_000_000;
                            default -> 100_000_000;
                        });
    }
}
