package org.nianbao.gateway.view;

import java.math.BigDecimal;

/** Numbers as GraphQL's Float carries them. */
final class Numbers {

    private Numbers() {}

    /** Null stays null: what is not stated is not 0. */
    static Double toFloat(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
