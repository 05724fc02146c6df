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

    private static final Pattern QUANTITY = Pattern.compile("(?<approx>大约|大概|将近|接近|超过|不少于|不低于|至少|不足|不到|突破"
            + "|(?<![预公条契])约|(?<![最附临靠就])近|逾|超|上(?=[百千万])|(?<vague>好几|几|数)(?=[十百千万]))?+"
            + "(?:(?<arabic>[0-9]{1,3}+(?:,[0-9]{3}(?![0-9]))++(?:\\.[0-9]++)?+|[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<chinese>[" + Numerals.CHARACTERS + "]++))"
            + "(?<more>余|多(?!家|部门|方)|来(?=[条件份次人名项个万])|几(?=[条件份次人名项个万]))?+"
            + "(?<times>百万|千万|百|千|万|亿)?+"
            + "(?<more2>余|多(?!家|部门|方)|几(?=[条件份次人名项个]))?+"
            + "(?<range>(?:[-~]|至|到|、)(?=[0-9" + Numerals.CHARACTERS + "]))?+"
            + "(?<unit>" + UNIT + ")?+"
            + "(?<after>左右|上下|以上|以下|以内|之多|多(?=[,。;:、]|$))?+");

    /** More digits than any count or amount has: an account, a telephone, a file number. */
    private static final int LONGEST = 15;

    private Quantities() {}

    /**
     * In the order of the text, which is one sentence. Numbers with 第 before them, and numbers inside 《…》, are none.
     */
    public static List<Quantity> find(String text) {
        var found = new ArrayList<Quantity>();
        Matcher matcher = QUANTITY.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            from = matcher.end();
            if (matcher.group("range") != null && matcher.group("unit") == null) {
                from = rangeOrFirst(text, matcher, found);
            } else if (counts(text, matcher)) {
                found.add(quantity(matcher));
            }
        }
        return found;
    }

    /** "20-30条" is one vague quantity; in "1、2条" and "2、收到5件" the first number is none. */
    private static int rangeOrFirst(String text, Matcher first, List<Quantity> found) {
        int start = first.start();
        int next = first.end();
        boolean pause = text.charAt(next - 1) == '、';
        Matcher second = QUANTITY.matcher(text);
        if (!pause && second.find(next) && second.start() == next && second.group("unit") != null) {
            found.add(new Quantity(
                    null, Precision.VAGUE, second.group("unit"), second.group("arabic") == null, start, second.end()));
            return second.end();
        }
        return next;
    }

    private static boolean counts(String text, Matcher matcher) {
        int start = matcher.start();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '第'
                || before == '.'
                || before < 128 && Character.isLetter(before)
                || matcher.end() - start > 3 * LONGEST
                || insideTitle(text, start)) {
            return false;
        }
        if (matcher.group("unit") != null) {
            return true;
        }
        boolean said = "为是:数量计共达零息请".indexOf(before) >= 0;
        boolean ends = matcher.end() == text.length() || ",;:。、()!".indexOf(text.charAt(matcher.end())) >= 0;
        return said && ends;
    }

    private static boolean insideTitle(String text, int position) {
        int open = text.lastIndexOf('《', position);
        return open >= 0 && text.lastIndexOf('》', position) < open && text.indexOf('》', position) > 0;
    }

    private static Quantity quantity(Matcher matcher) {
        String unit = matcher.group("unit") == null ? "" : matcher.group("unit");
        boolean chinese = matcher.group("arabic") == null;
        BigDecimal value = isVague(matcher) ? null : value(matcher);
        Precision precision =
                value == null ? Precision.VAGUE : isApproximate(matcher) ? Precision.APPROXIMATE : Precision.EXACT;
        return new Quantity(value, precision, unit, chinese, matcher.start(), matcher.end());
    }

    private static boolean isVague(Matcher matcher) {
        return matcher.group("vague") != null
                || "几".equals(matcher.group("more"))
                || "几".equals(matcher.group("more2"));
    }

    private static boolean isApproximate(Matcher matcher) {
        return matcher.group("approx") != null
                || matcher.group("more") != null
                || matcher.group("more2") != null
                || matcher.group("after") != null;
    }

    /** Null when it cannot be read as one number. */
    private static BigDecimal value(Matcher matcher) {
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
