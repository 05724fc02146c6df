package org.nianbao.gateway.arguments;

import java.util.List;
import java.util.Optional;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.identity.RegionCode;

/** Checks what clients pass as arguments, and says in plain words what cannot be taken. */
public final class Checked {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_SHOWN = 100;
    private static final int LONGEST_CURSOR = 2_000;

    private Checked() {}

    /** How many entries a page may have; the usual number when not said. */
    public static int pageSize(Integer first) {
        if (first != null && first > LARGEST_PAGE) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The argument \"first\" can be " + LARGEST_PAGE
                            + " at most: ask for the next page with \"after\" and pageInfo.endCursor.");
        }
        return count("first", first);
    }

    /** How many entries a list may have; the usual number when not said. */
    public static int count(String argument, Integer most) {
        if (most == null) {
            return USUAL_PAGE;
        }
        if (most > LARGEST_PAGE) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED, "The argument \"" + argument + "\" can be " + LARGEST_PAGE + " at most.");
        }
        return atLeastOne(argument, most);
    }

    /** 1 when it is null. */
    public static int atLeastOne(String argument, Integer value) {
        if (value != null && value < 1) {
            throw QueryException.badInput("The argument \"" + argument + "\" must be at least 1.");
        }
        return value == null ? 1 : value;
    }

    /** @throws QueryException when the list is longer than is taken */
    public static void atMost(int most, String argument, List<?> list) {
        if (list.size() > most) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "The argument \"" + argument + "\" takes at most " + most + " entries, not " + list.size() + ".");
        }
    }

    /** A text without blanks around it; null when it is null. */
    public static String text(String argument, String value, int longest) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw QueryException.badInput(
                    "The argument \"" + argument + "\" must have 1 to " + longest + " characters.");
        }
        return text;
    }

    /** A cursor that a service has made, which checks it; null when it is null. */
    public static String cursor(String after) {
        if (after != null && (after.isBlank() || after.length() > LONGEST_CURSOR)) {
            throw QueryException.badInput(
                    "The argument \"after\" takes the endCursor of a page, or the cursor of one of its edges.");
        }
        return after;
    }

    /** The code of a region; null when it is null. */
    public static String regionCode(String value) {
        if (value != null && RegionCode.find(value).isEmpty()) {
            throw QueryException.badInput(
                    "A region's code has six digits (GB/T 2260), or nine for a township, such as 330483.");
        }
        return value;
    }

    /** Known indicators; empty when the argument is absent. */
    public static List<IndicatorCode> indicators(List<String> codes) {
        if (codes == null) {
            return List.of();
        }
        if (codes.size() > LARGEST_PAGE) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED, "At most " + LARGEST_PAGE + " indicators can be asked for at once.");
        }
        return codes.stream().distinct().map(Checked::indicator).toList();
    }

    private static IndicatorCode indicator(String code) {
        try {
            return Optional.of(IndicatorCode.of(code))
                    .filter(known -> Indicators.find(known).isPresent())
                    .orElseThrow(() -> unknownIndicator(code));
        } catch (IllegalArgumentException notACode) {
            throw unknownIndicator(code);
        }
    }

    private static QueryException unknownIndicator(String code) {
        String shown = code.length() <= LONGEST_SHOWN ? code : code.substring(0, LONGEST_SHOWN) + "…";
        return QueryException.badInput(
                "There is no indicator \"" + shown + "\": the query \"indicators\" lists all of them.");
    }
}
