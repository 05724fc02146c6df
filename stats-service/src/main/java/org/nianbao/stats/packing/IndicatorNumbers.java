package org.nianbao.stats.packing;

import org.nianbao.model.form.IndicatorCode;

/** The small number that stands for an indicator in storage; it never changes. */
public interface IndicatorNumbers {

    /** The number of a code; a code without one is given the next. */
    int getNumber(IndicatorCode code);

    /** @throws IllegalStateException when no code has the number */
    IndicatorCode getCode(int number);
}
