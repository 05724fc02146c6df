package org.nianbao.bench.gateway;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What is asked: of the gateway, and the same of the services directly, as a client without a gateway would. */
final class Questions {

    static final String ONE_AGENCY = "one agency, outcomes of 12 years";
    static final String FIFTY = "50 agencies x 12 years, reports, findings";
    static final String REGION = "a region page";
    static final String UNCHANGED = "GET answered 304";

    private static final String FIGURES =
            "year edition received { value status } granted { value } denied { value } concluded { value } carriedOut { value }";
    private static final String YEARS = "years: {from: " + Bureaus.FIRST_YEAR + ", to: " + Bureaus.LAST_YEAR + "}";
    private static final String SPAN = "\"fromYear\":" + Bureaus.FIRST_YEAR + ",\"toYear\":" + Bureaus.LAST_YEAR;

    private static final int MANY = 50;

    private final Services services;
    private final List<Long> agencies;

    private Questions(Services services, List<Long> agencies) {
        this.services = services;
        this.agencies = agencies;
    }

    /** Asks the catalog which agencies there are. */
    static Questions about(Services services, Load load) throws IOException, InterruptedException {
        HttpResponse<String> page = load.send(
                Question.get(services.catalog(), "/agencies?region=" + Bureaus.PREFECTURE + "&first=" + MANY));
        Matcher ids = Pattern.compile("\"id\":(\\d+)").matcher(page.body());
        return new Questions(
                services,
                ids.results().map(found -> Long.valueOf(found.group(1))).toList());
    }

    /** By name: what a client sends to the services when there is no gateway. */
    Map<String, Question> direct() {
        String one = keys(agencies.subList(0, 1));
        String many = keys(agencies);
        String page = "/agencies?region=" + Bureaus.PREFECTURE + "&first=";
        return Map.of(
                ONE_AGENCY,
                new Question(
                        ONE_AGENCY,
                        200,
                        List.of(
                                Question.post(services.catalog(), "/agencies/lookup", "[" + agencies.get(0) + "]"),
                                Question.post(services.stats(), "/outcomes", one))),
                FIFTY,
                new Question(
                        FIFTY,
                        200,
                        List.of(
                                Question.get(services.catalog(), page + MANY),
                                Question.post(services.stats(), "/outcomes", many),
                                Question.post(services.catalog(), "/reports/by-agency", pages(agencies)),
                                Question.post(services.stats(), "/findings/counts", many))),
                REGION,
                new Question(
                        REGION,
                        200,
                        List.of(
                                Question.post(
                                        services.catalog(), "/regions/lookup", "[\"" + Bureaus.PREFECTURE + "\"]"),
                                Question.post(
                                        services.catalog(),
                                        "/regions/children",
                                        "[{\"code\":\"" + Bureaus.PREFECTURE + "\",\"first\":20}]"),
                                Question.get(services.catalog(), page + 20))));
    }

    /** By name: what a client sends to the gateway. */
    Map<String, Question> ofGateway() {
        String many = "{ agencies(filter: {region: \\\"" + Bureaus.PREFECTURE + "\\\"}, first: " + MANY
                + ") { nodes { name requestOutcomes(" + YEARS + ") { " + FIGURES + " }"
                + " reports(first: 12) { nodes { year title } } findingCounts { year open confirmed dismissed } } } }";
        String region = "{ region(code: \\\"" + Bureaus.PREFECTURE
                + "\\\") { name fullName level children(first: 20) { nodes { code name } } }"
                + " agencies(filter: {region: \\\"" + Bureaus.PREFECTURE
                + "\\\"}, first: 20) { nodes { id name sector } } }";
        return Map.of(
                ONE_AGENCY, asked(ONE_AGENCY, one().replace("\"", "\\\"")),
                FIFTY, asked(FIFTY, many),
                REGION, asked(REGION, region));
    }

    /**
     * The first question by a client that has the answer already. It is asked first for what it then has: the answer of
     * a while ago is outdated by whatever was counted since, and rightly not answered 304.
     */
    Question unchanged(Load load) throws IOException, InterruptedException {
        String address = "/graphql?query=" + URLEncoder.encode(one(), UTF_8);
        String tag = load.send(Question.get(services.gateway(), address))
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IOException("the gateway gives no ETag"));
        return new Question(UNCHANGED, 304, List.of(Question.getAgain(services.gateway(), address, tag)));
    }

    private String one() {
        return "{ agency(id: \"" + globalId(agencies.get(0)) + "\") { name requestOutcomes(" + YEARS + ") { " + FIGURES
                + " } } }";
    }

    private Question asked(String name, String query) {
        return new Question(
                name, 200, List.of(Question.post(services.gateway(), "/graphql", "{\"query\":\"" + query + "\"}")));
    }

    private static String keys(List<Long> agencies) {
        return agencies.stream()
                .map(id -> "{\"agencyId\":" + id + "," + SPAN
                        + ",\"applicant\":\"TOTAL\",\"withParts\":false,\"withReasons\":false}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String pages(List<Long> agencies) {
        return agencies.stream()
                .map(id -> "{\"agencyId\":" + id + ",\"first\":12}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String globalId(long agency) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("Agency:" + agency).getBytes(UTF_8));
    }
}
