package org.nianbao.gateway.http;

import java.util.Locale;
import java.util.Optional;

/** The media types a query can be answered in; they differ in the status of answers that hold no data. */
enum AnswerType {
    /** Says by its status whether the query could be executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** What older clients ask for: 200 for every query that was well formed as a request. */
    JSON("application/json");

    private final String mediaType;

    AnswerType(String mediaType) {
        this.mediaType = mediaType;
    }

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    /**
     * The type that an Accept header prefers; empty when it takes none of them. Without a header, and for any type,
     * JSON is taken, as the specification of GraphQL over HTTP advises for older clients.
     */
    static Optional<AnswerType> accepted(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(JSON);
        }
        AnswerType best = null;
        double bestQuality = 0;
        for (String range : header.split(",", 50)) {
            String[] parts = range.split(";", 10);
            double quality = quality(parts);
            AnswerType type = of(parts[0].strip().toLowerCase(Locale.ROOT));
            if (type != null && quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private static AnswerType of(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL_RESPONSE;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=[01](\\.[0-9]{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
