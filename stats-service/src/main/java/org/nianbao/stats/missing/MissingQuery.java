package org.nianbao.stats.missing;

import java.util.function.Function;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.counting.KnownRegions;

/**
 * Asks for missing reports.
 *
 * @param region the division whose subtree counts; null for the country
 * @param level null for all
 * @param kind null for all
 * @param sector null for all
 * @param after the last agency of the page before; null for the first page
 */
record MissingQuery(int year, String region, RegionLevel level, AgencyKind kind, String sector, int first, Long after) {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    /** @throws ApiException (400) that says which parameter cannot be taken */
    static MissingQuery parse(
            String year, String region, String level, String kind, String sector, String first, String after) {
        Integer asked = parse("year", year, Integer::valueOf);
        Integer page = parse("first", first, Integer::valueOf);
        if (asked == null) {
            throw new ApiException(400, "INVALID_PARAMETER", "The parameter year is needed.");
        }
        if (page != null && (page < 0 || page > MOST)) {
            throw new ApiException(400, "INVALID_PARAMETER", "The parameter first is 0 to " + MOST + ".");
        }
        return new MissingQuery(
                asked,
                parse("region", region, MissingQuery::regionOrNull),
                parse("level", level, RegionLevel::valueOf),
                parse("kind", kind, AgencyKind::valueOf),
                empty(sector),
                page == null ? PAGE : page,
                parse("after", after, Long::valueOf));
    }

    private static String regionOrNull(String code) {
        if (!code.matches("\\d{6}|\\d{9}")) {
            throw new IllegalArgumentException(code);
        }
        return code.equals(KnownRegions.NATION) ? null : code;
    }

    private static String empty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static <T> T parse(String name, String value, Function<String, T> parser) {
        try {
            return empty(value) == null ? null : parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ApiException(400, "INVALID_PARAMETER", "The parameter " + name + " cannot be taken as it is.", e);
        }
    }
}
