package org.nianbao.gateway.ids;

import java.util.Base64;

import org.nianbao.gateway.errors.QueryException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A place in a list, opaque to clients. It holds the key of the row it stands on, so that pages stay right while rows
 * are added.
 */
public final class Cursor {

    private static final String PREFIX = "after:";
    private static final int LONGEST = 40;

    private Cursor() {}

    /** The cursor of the row with this key. */
    public static String at(long key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + key).getBytes(UTF_8));
    }

    /** The cursor of the row with this key, a number in digits. */
    public static String at(String key) {
        return at(Long.parseLong(key));
    }

    /** The key in a cursor in digits; null when the cursor is null. */
    public static String textOf(String cursor) {
        Long key = parse(cursor);
        return key == null ? null : key.toString();
    }

    /**
     * The key in a cursor; null when the cursor is null.
     *
     * @throws QueryException when the text is none of our cursors
     */
    public static Long parse(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            if (cursor.length() <= LONGEST) {
                String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
                if (text.startsWith(PREFIX)) {
                    return Long.valueOf(text.substring(PREFIX.length()));
                }
            }
        } catch (IllegalArgumentException noCursor) {
            throw notACursor();
        }
        throw notACursor();
    }

    private static QueryException notACursor() {
        return QueryException.badInput(
                "The argument \"after\" takes the endCursor of a page, or the cursor of one of its edges.");
    }
}
