package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.nianbao.gateway.engine.Engine;

/** What operators see of the queries: how many and how long by operation, what they cost, and what failed by code. */
@Singleton
public class QueryMeters {

    /** Names come from clients, and each makes series of its own: further ones are counted together. */
    private static final int MOST_NAMES = 100;

    private static final String OTHERS = "other";
    private static final String NAMELESS = "nameless";

    private final MeterRegistry registry;
    private final DistributionSummary costs;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    public QueryMeters(MeterRegistry registry) {
        this.registry = registry;
        this.costs = DistributionSummary.builder("nianbao.graphql.cost")
                .description("Objects that queries could return")
                .register(registry);
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
        Timer.builder("nianbao.graphql.queries")
                .description("Queries that were executed, waiting for their turn included")
                .tag("operation", operation(query.name()))
                .tag("type", query.isQuery() ? "query" : "mutation")
                .tag("outcome", outcome.tag)
                .register(registry)
                .record(Duration.ofNanos(nanos));
        costs.record(query.cost());
    }

    /** @param answer in the shape of the GraphQL specification */
    void countErrors(Map<String, Object> answer) {
        if (answer.get("errors") instanceof List<?> errors) {
            for (Object error : errors) {
                if (error instanceof Map<?, ?> shape && shape.get("extensions") instanceof Map<?, ?> extensions) {
                    registry.counter("nianbao.graphql.errors", "code", String.valueOf(extensions.get("code")))
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
