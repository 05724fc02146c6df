package org.nianbao.gateway.ids;

import java.util.Base64;
import java.util.regex.Pattern;

import org.nianbao.gateway.errors.QueryException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A place in a list, opaque to clients. It holds the key of the row it stands on, so that pages stay right while rows
 * are added.
 */
public final class Cursor {

    private static final Pattern SHAPE = Pattern.compile("[a-z-]{1,20}:[0-9]{1,19}");
    private static final int LONGEST = 64;

    private Cursor() {}

    /** The cursor of the row with this key. */
    public static String at(Listing list, long key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list.prefix() + key).getBytes(UTF_8));
    }

    /** The key in a cursor in digits; null when the cursor is null. */
    public static String textOf(Listing list, String cursor) {
        Long key = parse(list, cursor);
        return key == null ? null : key.toString();
    }

    /**
     * The key in a cursor; null when the cursor is null.
     *
     * @throws QueryException when the text is none of our cursors, or one of another list
     */
    public static Long parse(Listing list, String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            if (cursor.length() <= LONGEST) {
                String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
                if (SHAPE.matcher(text).matches()) {
                    return key(list, text);
                }
            }
        } catch (IllegalArgumentException noCursor) {
            throw notACursor();
        }
        throw notACursor();
    }

    private static Long key(Listing list, String text) {
        if (!text.startsWith(list.prefix())) {
            throw QueryException.badInput("The argument \"after\" is the cursor of another list.");
        }
        return Long.valueOf(text.substring(list.prefix().length()));
    }

    private static QueryException notACursor() {
        return QueryException.badInput(
                "The argument \"after\" takes the endCursor of a page, or the cursor of one of its edges.");
    }
}
