package org.nianbao.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Two sums and how they must stand to each other. */
record Relation(List<Term> left, Operator operator, List<Term> right) {

    Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** How the sides must stand to each other. */
    enum Operator {
        EQUAL("=", "≠"),
        AT_MOST("<=", ">");

        private final String sign;
        private final String violated;

        Operator(String sign, String violated) {
            this.sign = sign;
            this.violated = violated;
        }

        String sign() {
            return sign;
        }

        /** How the sides do stand where the relation does not hold. */
        String violatedSign() {
            return violated;
        }

        /** @param slack how far round figures among the inputs ("20余条") may be from the exact ones they stand for */
        boolean holds(BigDecimal difference, BigDecimal slack) {
            return switch (this) {
                case EQUAL -> difference.abs().compareTo(slack) <= 0;
                case AT_MOST -> difference.compareTo(slack) <= 0;
            };
        }
    }
}
