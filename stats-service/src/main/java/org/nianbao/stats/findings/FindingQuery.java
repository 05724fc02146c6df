package org.nianbao.stats.findings;

import java.util.List;
import java.util.function.Function;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.reading.Severity;
import org.nianbao.rim.ApiException;

/**
 * Asks for findings of all agencies, newest year first.
 *
 * @param rule null for all
 * @param year null for all
 * @param severity null for all
 * @param fault null for all
 * @param region a code; bodies of the division and of all below it; null for all
 * @param statuses empty for all
 * @param first how many at most
 * @param after the id of the last finding of the page before; null for the first page
 */
record FindingQuery(
        String rule,
        Integer year,
        Severity severity,
        Fault fault,
        String region,
        List<FindingStatus> statuses,
        int first,
        Long after) {

    private static final int DEFAULT_PAGE = 50;

    /** The country: no limit at all. */
    private static final String NATION = "100000";

    /**
     * The query as it stands in an address.
     *
     * @param first empty for the usual page
     * @throws ApiException (400) that says which parameter cannot be taken
     */
    static FindingQuery parse(
            String rule,
            String year,
            String severity,
            String fault,
            String region,
            List<String> statuses,
            String first,
            String after) {
        return new FindingQuery(
                rule == null || rule.isEmpty() ? null : rule,
                parse("year", year, Integer::valueOf),
                parse("severity", severity, Severity::valueOf),
                parse("fault", fault, Fault::valueOf),
                parse("region", region, FindingQuery::regionCode),
                statuses.stream()
                        .filter(status -> !status.isEmpty())
                        .map(status -> parse("status", status, FindingStatus::valueOf))
                        .toList(),
                first.isEmpty() ? DEFAULT_PAGE : parse("first", first, Integer::valueOf),
                parse("after", after, Long::valueOf));
    }

    private static String regionCode(String text) {
        if (!text.matches("\\d{6}|\\d{9}")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals(NATION) ? null : text;
    }

    private static <T> T parse(String name, String value, Function<String, T> parser) {
        try {
            return value == null || value.isEmpty() ? null : parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ApiException(400, "INVALID_PARAMETER", "The parameter " + name + " cannot be taken as it is.", e);
        }
    }
}
