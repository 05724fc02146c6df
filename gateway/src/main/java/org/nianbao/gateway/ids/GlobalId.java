package org.nianbao.gateway.ids;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.gateway.errors.QueryException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An id that is unique over all types, opaque to clients: {@code Agency:12} in base64url. */
public record GlobalId(NodeKind kind, long number) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Za-z]{1,19}):([1-9][0-9]{0,17})");
    private static final Pattern PLAIN = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LONGEST = 60;

    /**
     * Reads an id of any kind.
     *
     * @throws QueryException when the text is none of our ids
     */
    public static GlobalId parse(String id) {
        return find(id).orElseThrow(() -> QueryException.badInput(
                "\"" + shortened(id) + "\" is no id of this API. Ids are opaque: use them as they were answered."));
    }

    /**
     * Reads the number in an id of one kind.
     *
     * @throws QueryException when the text is none of our ids, or the id of something else
     */
    public static long parse(String id, NodeKind expected) {
        GlobalId parsed = parse(id);
        if (parsed.kind() != expected) {
            throw QueryException.badInput("This is the id of one "
                    + parsed.kind().typeName() + "; the id of one " + expected.typeName() + " is needed here.");
        }
        return parsed.number();
    }

    /**
     * Reads the number in an id of one kind, or a number as ingest-service answers it to uploads.
     *
     * @throws QueryException when the text is neither
     */
    public static long parseOrNumber(String id, NodeKind expected) {
        return id != null && PLAIN.matcher(id).matches() ? Long.parseLong(id) : parse(id, expected);
    }

    private static Optional<GlobalId> find(String id) {
        if (id == null || id.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(decoded(id));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (NodeKind kind : NodeKind.values()) {
            if (kind.typeName().equals(matcher.group(1))) {
                return Optional.of(new GlobalId(kind, Long.parseLong(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((kind.typeName() + ":" + number).getBytes(UTF_8));
    }
}
