package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingInput;
import org.nianbao.model.reading.Observation;

/** Two neighbouring digits that may have changed places. */
final class Transposition {

    private Transposition() {}

    /** Swaps that would make the two sides equal, in the figures of this report that the finding used. */
    static List<Misprints.Guess> list(Finding finding, FigureIndex now) {
        var guesses = new ArrayList<Misprints.Guess>();
        for (FindingInput input : finding.inputs()) {
            if (input.year() != now.report().year()) {
                continue;
            }
            for (Observation cell : now.list(input.indicator(), input.applicant(), input.source())) {
                for (BigDecimal swapped : swaps(cell.value())) {
                    boolean closes = cell.value()
                                    .subtract(swapped)
                                    .abs()
                                    .compareTo(finding.difference().abs())
                            == 0;
                    if (closes) {
                        guesses.add(new Misprints.Guess(PatternName.TRANSPOSED, cell, Map.of(cell, swapped), null));
                    }
                }
            }
        }
        return guesses;
    }

    /** The whole numbers that come of one swap: 120 gives 210; 102 would be 120 with its last two swapped. */
    static List<BigDecimal> swaps(BigDecimal value) {
        var swaps = new ArrayList<BigDecimal>();
        if (value == null || value.scale() > 0) {
            return swaps;
        }
        String digits = value.toPlainString();
        for (int i = 0; i + 1 < digits.length(); i++) {
            char left = digits.charAt(i);
            char right = digits.charAt(i + 1);
            if (left != right && !(i == 0 && right == '0') && left != '-') {
                swaps.add(new BigDecimal(digits.substring(0, i) + right + left + digits.substring(i + 2)));
            }
        }
        return swaps;
    }
}
