package org.nianbao.gateway.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Queries that clients name by their SHA-256 instead of sending them again. A client that names an unknown one is told
 * so, and sends it once with its text. With a list of allowed queries, nothing else is answered.
 */
@Singleton
public class PersistedQueries {

    private static final long MOST_CHARACTERS = 2_000_000;

    /** By hash; null when every query is allowed. */
    private final Map<String, String> allowed;

    private final Cache<String, String> sent = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String hash, String query) -> query.length())
            .build();

    @Inject
    public PersistedQueries(HttpConfig config, ObjectMapper json) {
        allowed = config.allowedQueries().map(file -> read(json, file)).orElse(null);
    }

    /**
     * The text of the query that a request means.
     *
     * @throws QueryException when it is not known, not allowed, or not of the hash it claims
     */
    String text(GraphQlRequest request) {
        if (request.query() == null) {
            return known(request.hash().toLowerCase(Locale.ROOT));
        }
        if (request.hash() == null && allowed == null) {
            return request.query();
        }
        String hash = Sha256.of(request.query().getBytes(UTF_8));
        if (request.hash() != null && !hash.equalsIgnoreCase(request.hash())) {
            throw QueryException.badInput("\"sha256Hash\" is not the SHA-256 of \"query\" in UTF-8.");
        }
        if (allowed != null) {
            return known(hash);
        }
        sent.put(hash, request.query());
        return request.query();
    }

    private String known(String hash) {
        if (allowed == null) {
            String query = sent.getIfPresent(hash);
            if (query == null) {
                // The words that client libraries look for.
                throw new QueryException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
            }
            return query;
        }
        String query = allowed.get(hash);
        if (query == null) {
            throw new QueryException(ErrorCode.FORBIDDEN, "Only queries of a fixed list are answered here.");
        }
        return query;
    }

    private static Map<String, String> read(ObjectMapper json, Path file) {
        try {
            return Map.copyOf(json.readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of allowed queries cannot be read: " + file, unreadable);
        }
    }
}
