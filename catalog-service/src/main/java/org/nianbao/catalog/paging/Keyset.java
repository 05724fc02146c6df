package org.nianbao.catalog.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.rim.ApiException;

/** Cursors of an order: the values of an item that the order goes by, from which the list goes on behind it. */
public final class Keyset {

    private static final String SEPARATOR = "\n";
    private static final String NULL = "\0";

    private Keyset() {}

    /** @param values none of them holds a line break; null where the item has none */
    public static String cursor(Enum<?> order, Object... values) {
        String text = Stream.concat(
                        Stream.of(order.name()), Arrays.stream(values).map(v -> Objects.toString(v, NULL)))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The values in a cursor.
     *
     * @param values how many there are in this order
     * @throws ApiException when the cursor is none of this order's
     */
    public static List<String> parse(Enum<?> order, String cursor, int values) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
            if (parts.size() == values + 1 && parts.get(0).equals(order.name())) {
                return parts.subList(1, parts.size()).stream()
                        .map(part -> part.equals(NULL) ? null : part)
                        .collect(Collectors.toList());
            }
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
        throw bad();
    }

    /**
     * A number in a cursor.
     *
     * @throws ApiException when it is none
     */
    public static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw bad();
        }
    }

    /** What a cursor that cannot be right is answered with. */
    public static ApiException bad() {
        return new ApiException(400, "BAD_CURSOR", "The cursor is none that this list gave out in this order.");
    }
}
