package org.nianbao.gateway.view;

import java.math.BigDecimal;

/** Numbers as GraphQL's Float carries them. */
public final class Numbers {

    private Numbers() {}

    /** Null stays null: what is not stated is not 0. */
    public static Double toFloat(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
