package org.nianbao.bench.corpus;

import java.math.BigDecimal;

import org.nianbao.model.reading.ValueStatus;

/**
 * What a cell says in truth.
 *
 * @param text as it is printed
 * @param value what a reader must make of it; null unless the status carries a value
 */
public record CellTruth(String text, BigDecimal value, ValueStatus status) {

    static final CellTruth BLANK = new CellTruth("", null, ValueStatus.BLANK);

    static CellTruth decimal(BigDecimal value) {
        return new CellTruth(value.toPlainString(), value, ValueStatus.REPORTED);
    }

    static CellTruth notApplicable(String mark) {
        return new CellTruth(mark, null, ValueStatus.NOT_APPLICABLE);
    }
}
