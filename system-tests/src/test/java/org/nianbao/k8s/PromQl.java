package org.nianbao.k8s;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression asks Prometheus for, read without Prometheus: its metrics with the labels that they are chosen by,
 * and the labels that it groups by. Refuses brackets that do not fit and functions that there are not.
 */
public final class PromQl {

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "absent",
            "absent_over_time",
            "ceil",
            "changes",
            "clamp_max",
            "clamp_min",
            "day_of_month",
            "delta",
            "deriv",
            "floor",
            "histogram_quantile",
            "increase",
            "irate",
            "label_replace",
            "max_over_time",
            "min_over_time",
            "month",
            "rate",
            "round",
            "scalar",
            "sort",
            "sort_desc",
            "time",
            "timestamp",
            "vector");

    private static final Set<String> AGGREGATIONS =
            Set.of("sum", "min", "max", "avg", "count", "topk", "bottomk", "quantile", "stddev");
    private static final Set<String> GROUPINGS = Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset");
    private static final Map<String, String> CLOSING = Map.of("(", ")", "{", "}", "[", "]");

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[0-9][0-9a-zA-Z.]*|\\$?[a-zA-Z_:][a-zA-Z0-9_:]*|."
                    + "|\\n");

    private final Map<String, Set<String>> metrics = new TreeMap<>();
    private final Set<String> grouping = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<Integer, Boolean> groupingAtDepth = new HashMap<>();
    private final String expression;
    private String metric;
    private boolean groupingFollows;

    private PromQl(String expression) {
        this.expression = expression;
    }

    /** @throws IllegalArgumentException for what cannot be an expression */
    public static PromQl parse(String expression) {
        var parsed = new PromQl(expression);
        Matcher tokens = TOKEN.matcher(expression);
        while (tokens.find()) {
            if (!tokens.group().isBlank()) {
                parsed.take(tokens.group(), expression.substring(tokens.end()).stripLeading());
            }
        }
        if (!parsed.open.isEmpty()) {
            throw parsed.wrong("does not close " + parsed.open);
        }
        return parsed;
    }

    /** The labels that each metric is chosen by, by the metric's whole name. */
    public Map<String, Set<String>> metrics() {
        return metrics;
    }

    /** The labels that are grouped by. */
    public Set<String> grouping() {
        return grouping;
    }

    private void take(String token, String rest) {
        if (CLOSING.containsKey(token)) {
            open.push(token);
            groupingAtDepth.put(open.size(), groupingFollows);
            groupingFollows = false;
        } else if (CLOSING.containsValue(token)) {
            if (open.isEmpty() || !CLOSING.get(open.pop()).equals(token)) {
                throw wrong("closes what it has not opened: " + token);
            }
        } else if (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_') {
            takeName(token, rest);
        }
    }

    private void takeName(String name, String rest) {
        if ("{".equals(open.peek())) {
            metrics.get(metric).add(name);
        } else if (groupingAtDepth.getOrDefault(open.size(), false)) {
            grouping.add(name);
        } else if (GROUPINGS.contains(name)) {
            groupingFollows = true;
        } else if (AGGREGATIONS.contains(name) && rest.matches("(?s)(\\(|by\\b|without\\b).*")) {
            return;
        } else if (rest.startsWith("(") && !OPERATORS.contains(name)) {
            if (!FUNCTIONS.contains(name)) {
                throw wrong("calls a function that there is not: " + name);
            }
        } else if (!OPERATORS.contains(name) && !"[".equals(open.peek())) {
            metric = name;
            metrics.computeIfAbsent(name, any -> new TreeSet<>());
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + ": " + expression);
    }
}
