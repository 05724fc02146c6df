package org.nianbao.bench.accuracy;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Scores by name, in the order in which the names came first. */
final class ScoreTable {

    private final Map<String, Score> rows = new LinkedHashMap<>();

    void add(String name, Score score) {
        rows.computeIfAbsent(name, n -> new Score()).add(score);
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-50s %8s %8s %6s %6s %6s %9s %9s%n",
                "",
                "cells",
                "right",
                "wrong",
                "said",
                "silent",
                "metadata",
                "sentences");
        rows.forEach((name, score) -> out.printf(
                Locale.ROOT,
                "%-50s %8d %8d %6d %6d %6d %8.2f%% %8.2f%%%n",
                name,
                score.cells,
                score.right,
                score.wrong,
                score.missingSaid,
                score.missingSilent,
                100 * score.metadataShare(),
                100 * score.narrativeF1()));
    }
}
