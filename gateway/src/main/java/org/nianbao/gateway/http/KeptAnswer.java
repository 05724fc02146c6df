package org.nianbao.gateway.http;

import java.util.Arrays;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The tag of an answer that clients may keep. It is made of the question and the version of the data, before anything
 * is executed: an answer that a client still has is told to be current without being made again.
 */
final class KeptAnswer {

    private static final int DIGITS = 32;

    private KeptAnswer() {}

    /**
     * A weak tag, since the same answer may be compressed or not.
     *
     * @param version of the data
     * @param schema a digest of the schema, which changes what a question means
     */
    static String tag(String version, String schema, AnswerType type, String query, GraphQlRequest request) {
        String question = String.join(
                "\n",
                version,
                schema,
                type.name(),
                String.valueOf(request.operationName()),
                request.variables().toString(),
                query);
        return "W/\"" + Sha256.of(question.getBytes(UTF_8)).substring(0, DIGITS) + '"';
    }

    /** @param tags the header If-None-Match; null when there is none */
    static boolean isAmong(String tags, String tag) {
        String opaque = tag.substring("W/".length());
        return tags != null
                && Arrays.stream(tags.split(",", 50))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(opaque) || each.equals("*"));
    }
}
