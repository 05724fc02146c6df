package org.nianbao.stats.measures;

import java.util.List;

/**
 * What is divided by what.
 *
 * @param numerator harmonised outcomes, codes, and codes with a column
 * @param denominator the same
 */
record Fraction(List<String> numerator, List<String> denominator) {

    Fraction {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    String formula() {
        return "(" + String.join(" + ", numerator) + ") / (" + String.join(" + ", denominator) + ")";
    }
}
