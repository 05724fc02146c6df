package org.nianbao.reader.sectioning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Finder;

/**
 * A numbered heading of the first rank, such as 三、依申请公开情况 or 第三部分 依申请公开情况. The ranks below it, (一) and 1., part a
 * section and begin none.
 *
 * @param number as printed
 * @param part true for 第…部分, below which 一、 is of the second rank
 * @param words without the number, at most a line
 * @param start of the heading in the page's text
 * @param textStart where its section's text starts: behind the line, or within it when the text runs on or the line is
 *     heading and text alike
 */
public record Heading(int number, boolean part, String words, int start, int textStart) {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBERED = Pattern.compile("(?:第\\h{0,3}(" + NUMERAL
            + ")\\h{0,3}(?:部分|章)\\h{0,3}[、.．,，:：]?|(" + NUMERAL + ")\\h{0,9}(?:[、.．,，:：]|\\h(?=\\S)))\\h{0,9}(.*)");
    private static final Pattern UNPARTED =
            Pattern.compile("(" + NUMERAL + ")((?:概述|概况|总体|主动公开|依申请|政府信息|存在的?|其他|其它|收费|行政复议).{0,28})");

    /** Rows of the forms that are numbered like sections. */
    private static final Pattern ROW =
            Pattern.compile("本年新收.*|上年结转.*|本年度?办理结果.*|结转下年度.*|行政复议数量.*|行政诉讼数量.*|举报投诉数量.*|依申请公开信息收取的?费用.*|.*\\|.*");

    private static final Pattern SUBJECT =
            Pattern.compile("概述|概况|情况|公开|问题|改进|不足|措施|打算|事项|工作|收费|减免|复议|诉讼|附件|附则|說明|说明|情況|公開|問題");
    /**
     * Counts something, or says that there was nothing: such a line is a sentence of the report and no heading alone.
     */
    private static final Finder STATES =
            Finder.of("[0-9\uFF10-\uFF19一二三四五六七八九十两百]\\h{0,3}余?(?:人次|人|条|件|份|起|项|宗|封|例|则|篇|次|期|场|批|元|万|名)|无|未|没有|零");

    private static final int LONGEST_LINE = 45;
    private static final int LONGEST_WORDS = 40;

    /** The heading that a paragraph is or starts with. */
    public static Optional<Heading> find(Paragraph paragraph) {
        String line = paragraph.text();
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            boolean part = numbered.group(1) != null;
            return of(paragraph, part ? numbered.group(1) : numbered.group(2), part, numbered.start(3));
        }
        Matcher unparted = UNPARTED.matcher(line);
        return unparted.matches() ? of(paragraph, unparted.group(1), false, unparted.start(2)) : Optional.empty();
    }

    private static Optional<Heading> of(Paragraph paragraph, String numeral, boolean part, int from) {
        String rest = paragraph.text().substring(from);
        if (ROW.matcher(rest).matches()) {
            return Optional.empty();
        }
        int end = wordsEnd(rest);
        int start = paragraph.span().start();
        if (isStatement(rest.substring(0, end))) {
            // 三、受理申请5件。 says both what the section is about and something to be read.
            int gap = firstGap(rest, end);
            String words = rest.substring(0, gap == 0 ? end : gap).strip();
            return Optional.of(new Heading(value(numeral), part, words, start, start + from + gap));
        }
        String words = rest.substring(0, end).strip();
        boolean wholeLine = end == rest.length() || rest.substring(end + 1).isBlank();
        int textStart = wholeLine ? paragraph.span().end() : start + from + (end == 0 ? 0 : end + 1);
        return Optional.of(new Heading(value(numeral), part, words, start, textStart));
    }

    /** 四、未公开信息的情况 is a heading all the same. */
    private static boolean isStatement(String line) {
        return STATES.isIn(line)
                && !SUBJECT.matcher(line.substring(Math.max(0, line.length() - 2)))
                        .matches();
    }

    /** Where the heading ends in 主动公开 全年公开300条; 0 when no words of a heading stand before a gap. */
    private static int firstGap(String rest, int end) {
        for (int i = 1; i < end; i++) {
            if (Character.isWhitespace(rest.charAt(i)) || Character.isSpaceChar(rest.charAt(i))) {
                String before = rest.substring(0, i);
                return SUBJECT.matcher(before).find() && !STATES.isIn(before) ? i : 0;
            }
        }
        return 0;
    }

    /** A short line is a heading as a whole; a long one up to its first full stop or colon; or it has no words. */
    private static int wordsEnd(String rest) {
        int colon = rest.indexOf('\uff1a') < 0 ? rest.indexOf(':') : rest.indexOf('\uff1a');
        if (colon > 0 && colon <= LONGEST_WORDS && isSentence(rest.substring(colon + 1))) {
            return colon;
        }
        for (int i = 0; i < Math.min(rest.length(), LONGEST_WORDS + 1); i++) {
            char c = rest.charAt(i);
            boolean stop = c == '。' || c == '：' || c == ':' || c == '；' || c == ';';
            if (stop && (rest.length() > LONGEST_LINE || c == '。' || i == rest.length() - 1)) {
                return i;
            }
        }
        return rest.length() <= LONGEST_LINE ? rest.length() : 0;
    }

    /** What stands behind a colon in the same line and ends as a sentence does is text, however short the line. */
    private static boolean isSentence(String behind) {
        String text = behind.strip();
        return text.endsWith("\u3002") && text.length() > 1;
    }

    /** True when it speaks of what the sections of a report speak of. */
    boolean isUsual() {
        return SUBJECT.matcher(words).find();
    }

    static int value(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            value = c == '十' ? Math.max(1, value) * 10 : value + digit;
        }
        return value;
    }
}
