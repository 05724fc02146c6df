package org.nianbao.stats.packing;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.form.IndicatorCode;

/** Numbers that live as long as a test. */
final class NumbersInMemory implements IndicatorNumbers {

    private final List<IndicatorCode> codes = new ArrayList<>();

    @Override
    public int getNumber(IndicatorCode code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return codes.indexOf(code);
    }

    @Override
    public IndicatorCode getCode(int number) {
        return codes.get(number);
    }
}
