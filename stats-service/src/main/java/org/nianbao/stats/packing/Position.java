package org.nianbao.stats.packing;

import java.util.Map;

import org.nianbao.model.reading.Evidence;

/** Where the observation before stood; the next one is near it. */
final class Position {

    private int start;
    private int row;
    private int column;
    private int quote;

    void write(PackWriter out, Evidence evidence, Map<String, Integer> quotes) {
        out.distance(evidence.section(), 0);
        out.distance(evidence.start(), start);
        out.distance(evidence.end(), evidence.start() == null ? start : evidence.start());
        out.distance(evidence.table(), 0);
        out.distance(evidence.row(), row);
        out.distance(evidence.column(), column);
        Integer number = evidence.quote() == null ? null : quotes.get(evidence.quote());
        out.distance(number, quote);
        moveTo(evidence, number);
    }

    Evidence read(PackReader in, String[] quotes) {
        Integer section = in.distanceOrNull(0);
        Integer from = in.distanceOrNull(start);
        Integer to = in.distanceOrNull(from == null ? start : from);
        Integer table = in.distanceOrNull(0);
        Integer line = in.distanceOrNull(row);
        Integer cell = in.distanceOrNull(column);
        Integer number = in.distanceOrNull(quote);
        var evidence = new Evidence(section, from, to, table, line, cell, number == null ? null : quotes[number]);
        moveTo(evidence, number);
        return evidence;
    }

    private void moveTo(Evidence evidence, Integer number) {
        start = evidence.start() == null ? start : evidence.start();
        row = evidence.row() == null ? row : evidence.row();
        column = evidence.column() == null ? column : evidence.column();
        quote = number == null ? quote : number;
    }
}
