package org.nianbao.reader.page;

import java.util.Arrays;

/**
 * The form of a text that words are compared in. Reports write one label in many ways; in this form they are equal:
 *
 * <ul>
 *   <li>full-width letters, digits and marks are half-width; compatibility characters are plain ones (NFKC), but for
 *       circled, raised and lowered digits, which must not run into the number before them: ① becomes (1), ² stays;
 *   <li>traditional characters are simplified, and the radicals that PDF files hold for characters are characters;
 *   <li>blanks, control and invisible characters are gone;
 *   <li>every quotation mark is ", every round, square or lenticular bracket is ( or ), every dash is -, every middle
 *       dot is ·. The full stop 。 and the pause mark 、 stay, as they are no decimal points and no commas.
 * </ul>
 *
 * <p>For comparing only; what is kept and shown is always the text as published.
 */
public final class Matching {

    /** What stands for each character, worked out when it first comes up; no text holds these three. */
    private static final char[] SINGLE = new char[Character.MAX_VALUE + 1];

    private static final char UNKNOWN = 0;
    private static final char NOTHING = 1;
    private static final char SEVERAL = 2;

    private Matching() {}

    public static String normalise(CharSequence text) {
        char[] out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            char plain = single(text.charAt(i));
            if (plain == SEVERAL) {
                return longer(text);
            } else if (plain != NOTHING) {
                out[length++] = plain;
            }
        }
        return new String(out, 0, length);
    }

    /** For a text with a character that several stand for. */
    private static String longer(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString();
    }

    /** The text with every Chinese character in its simplified form, and nothing else changed: as long as before. */
    public static String simplify(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Characters.isHan(c) ? Characters.simplified(c) : c);
        }
        return out.toString();
    }

    /** The form of {@link #normalise}, and for each of its characters where it came from. */
    public static Matched match(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            int before = out.length();
            append(text.charAt(i), out);
            if (out.length() >= origins.length) {
                origins = Arrays.copyOf(origins, 2 * out.length() + 1);
            }
            Arrays.fill(origins, before, out.length(), i);
        }
        origins[out.length()] = text.length();
        return new Matched(out.toString(), Arrays.copyOf(origins, out.length() + 1));
    }

    private static void append(char c, StringBuilder out) {
        char plain = single(c);
        if (plain == SEVERAL) {
            out.append(Characters.plain(c));
        } else if (plain != NOTHING) {
            out.append(plain);
        }
    }

    /** The one character that stands for another, {@link #NOTHING} or {@link #SEVERAL}. */
    private static char single(char c) {
        char known = SINGLE[c];
        if (known == UNKNOWN) {
            known = workedOut(c);
            SINGLE[c] = known;
        }
        return known;
    }

    private static char workedOut(char c) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            return c;
        } else if (Characters.isHan(c)) {
            return Characters.simplified(c);
        } else if (Characters.isInvisible(c)) {
            return NOTHING;
        }
        String plain = Characters.plain(c);
        return plain.isEmpty() ? NOTHING : plain.length() == 1 ? plain.charAt(0) : SEVERAL;
    }

    /**
     * A normalised text and its way back.
     *
     * @param origins for each character of {@code text} its position in the original; and, one past the end, the
     *     original's length
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Matched(String text, int[] origins) {

        /** The position in the original of the character at a position of the normalised text. */
        public int origin(int position) {
            return origins[position];
        }

        /** The piece of the original that a piece of the normalised text came from; blanks after it are left out. */
        public Span origin(int start, int end) {
            int from = origins[start];
            return new Span(from, start == end ? from : origins[end - 1] + 1);
        }
    }
}
