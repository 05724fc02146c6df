package org.nianbao.reader.forms;

/** How many characters must be put in, taken out or changed to make one word of another (Levenshtein). */
final class EditDistance {

    private EditDistance() {}

    /** The distance when it is at most {@code limit}; otherwise {@code limit + 1}. */
    static int within(int limit, String one, String other) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return Math.min(previous[other.length()], limit + 1);
    }
}
