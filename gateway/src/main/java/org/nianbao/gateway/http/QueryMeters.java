package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.nianbao.gateway.engine.Engine;

/** What operators see of the queries by operation: how many, how long, what they cost, and what failed by code. */
@Singleton
public class QueryMeters {

    /** Names come from clients, and each makes series of its own: further ones are counted together. */
    private static final int MOST_NAMES = 100;

    private static final String OTHERS = "other";
    private static final String NAMELESS = "nameless";

    /** Bounds of the histogram: enough of them for percentiles over all replicas, few enough for each name. */
    private static final Duration[] BOUNDS = IntStream.of(
                    10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 20_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    public QueryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** How an executed query ended. */
    enum Outcome {
        /** With all its data. */
        OK,
        /** With errors in place of some fields. */
        ERRORS,
        /** Without an answer. */
        FAILED;

        private final String tag = name().toLowerCase(Locale.ROOT);
    }

    void executed(Engine.Prepared query, Outcome outcome, long nanos) {
        String operation = operation(query.name());
        Timer.builder("nianbao.graphql.queries")
                .description("Queries that were executed, waiting for their turn included")
                .tag("operation", operation)
                .tag("type", query.isQuery() ? "query" : "mutation")
                .tag("outcome", outcome.tag)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(Duration.ofNanos(nanos));
        DistributionSummary.builder("nianbao.graphql.cost")
                .description("Objects that queries could return")
                .tag("operation", operation)
                .register(registry)
                .record(query.cost());
    }

    /**
     * @param name of the operation; null when it has none, or was refused before it was read
     * @param answer in the shape of the GraphQL specification
     */
    void countErrors(String name, Map<String, Object> answer) {
        if (answer.get("errors") instanceof List<?> errors) {
            for (Object error : errors) {
                if (error instanceof Map<?, ?> shape && shape.get("extensions") instanceof Map<?, ?> extensions) {
                    String code = String.valueOf(extensions.get("code"));
                    registry.counter("nianbao.graphql.errors", "operation", operation(name), "code", code)
                            .increment();
                }
            }
        }
    }

    private String operation(String name) {
        if (name == null) {
            return NAMELESS;
        }
        if (names.contains(name)) {
            return name;
        }
        return names.size() < MOST_NAMES && names.add(name) ? name : OTHERS;
    }
}
