package org.nianbao.reader.forms;

import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Memo;

/** The form of a label that labels are compared in: without its number, notes in brackets, marks and blanks. */
final class LabelKey {

    /** "一、", "3.", "12", "其中:" at the beginning. A Chinese numeral needs its mark: "三安全一稳定" is no third item. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?:其中:?|[一二三四五六七八九十]{1,3}[、.,:)]|\\d{1,2}(?!\\d)[、.,:)]?)");

    private static final Memo<String> KEYS =
            new Memo<>(text -> lettersOf(withoutNumbering(withoutNotes(Matching.normalise(text)))));
    private static final Memo<String> KEYS_WITH_NOTES =
            new Memo<>(text -> lettersOf(withoutNumbering(Matching.normalise(text))));

    private LabelKey() {}

    /** Empty for a cell that holds no more than a number or a note. */
    static String of(String text) {
        return text.isEmpty() ? "" : KEYS.of(text);
    }

    /** The same with the notes kept: what pieces of a broken label are looked for in. */
    static String withNotes(String text) {
        return KEYS_WITH_NOTES.of(text);
    }

    /** The number of an item as printed, such as 4 for "4.不同意公开答复数" and 2 for "(二)"; 0 when it has none. */
    static int number(String text) {
        String words = Matching.normalise(text);
        int i = 0;
        while (i < words.length() && "(其中:".indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        int number = 0;
        while (i < words.length() && i - start < 2) {
            char c = words.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : "零一二三四五六七八九".indexOf(c);
            if (digit < 0) {
                break;
            }
            number = number * 10 + digit;
            i++;
        }
        return i > start && i < words.length() && "、.,:)".indexOf(words.charAt(i)) >= 0 ? number : 0;
    }

    /** True when a bracket is opened and not closed: the rest of the note stands in the next piece. */
    static boolean opensNote(String text) {
        int depth = 0;
        String words = Matching.normalise(text);
        for (int i = 0; i < words.length(); i++) {
            depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }

    private static String withoutNotes(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withoutNumbering(String words) {
        var matcher = NUMBERING.matcher(words);
        int start = 0;
        while (matcher.region(start, words.length()).lookingAt()) {
            start = matcher.end();
        }
        return words.substring(start);
    }

    private static String lettersOf(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
