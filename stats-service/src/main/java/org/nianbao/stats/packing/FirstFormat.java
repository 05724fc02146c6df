package org.nianbao.stats.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;

/**
 * Reads the format in which reports were packed at first: one observation after the other. Nothing is written in it.
 */
final class FirstFormat {

    static final byte NUMBER = 1;
    static final String DICTIONARY = "labels-1.txt";

    private final IndicatorNumbers numbers;
    private final PackReader in;
    private int start;
    private int row;
    private int column;
    private int quote;

    FirstFormat(IndicatorNumbers numbers, PackReader in) {
        this.numbers = numbers;
        this.in = in;
    }

    List<Observation> read() {
        String[] quotes = new String[in.number()];
        for (int i = 0; i < quotes.length; i++) {
            quotes[i] = in.text();
        }
        int count = in.number();
        var observations = new ArrayList<Observation>(count);
        for (int i = 0; i < count; i++) {
            observations.add(observation(quotes));
        }
        return observations;
    }

    private Observation observation(String[] quotes) {
        var indicator = numbers.getCode(in.number());
        var kind = CellKind.of(in.number());
        String raw = in.text();
        BigDecimal value = null;
        if (kind.status().hasValue()) {
            value = new BigDecimal(kind.rawIsValue() ? raw : in.text());
        }
        return new Observation(
                indicator,
                kind.applicant(),
                value,
                kind.status(),
                kind.source(),
                raw,
                kind.hasEvidence() ? evidence(quotes) : null);
    }

    /** Distances from the observation before. */
    private Evidence evidence(String[] quotes) {
        Integer section = in.distanceOrNull(0);
        Integer from = in.distanceOrNull(start);
        Integer to = in.distanceOrNull(from == null ? start : from);
        Integer table = in.distanceOrNull(0);
        Integer line = in.distanceOrNull(row);
        Integer cell = in.distanceOrNull(column);
        Integer number = in.distanceOrNull(quote);
        start = from == null ? start : from;
        row = line == null ? row : line;
        column = cell == null ? column : cell;
        quote = number == null ? quote : number;
        return new Evidence(section, from, to, table, line, cell, number == null ? null : quotes[number]);
    }
}
