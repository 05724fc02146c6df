package org.nianbao.stats.counting;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.stats.packing.PackReader;
import org.nianbao.stats.packing.PackWriter;

/**
 * Figures and rates of one report, and the same in bytes: three for a figure that is printed and small, two for any
 * number of printed zeros side by side, as nearly all are. The orders of the enums are part of the format; another
 * order is another version.
 */
public record CountPack(List<CountedFigure> figures, List<CountedRate> rates) {

    private static final ValueStatus[] STATUSES = ValueStatus.values();
    private static final Comparability[] GRADES = Comparability.values();
    private static final Undefined[] REASONS = Undefined.values();

    /** The state of a figure that is printed and not harmonised. */
    private static final int PRINTED = ValueStatus.REPORTED.ordinal();

    public CountPack {
        figures = sorted(figures, Comparator.comparingInt(CountedFigure::key));
        rates = sorted(rates, Comparator.comparingInt(CountedRate::key));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                return list.stream().sorted(order).toList();
            }
        }
        return List.copyOf(list);
    }

    public Optional<CountedFigure> findFigure(int key) {
        return figures.stream().filter(figure -> figure.key() == key).findFirst();
    }

    public Optional<CountedRate> findRate(int key) {
        return rates.stream().filter(rate -> rate.key() == key).findFirst();
    }

    /** One rate of a pack, without making the rest of it. */
    public static Optional<CountedRate> findRate(byte[] bytes, int key) {
        var in = new PackReader(ByteBuffer.wrap(bytes));
        for (int left = in.number(); left > 0; ) {
            int head = in.number();
            left -= (head & 1) == 0 ? 1 : head >>> 1;
            if ((head & 1) == 0 && STATUSES[in.number() & 7].hasValue()) {
                in.skipValue();
            }
        }
        int at = 0;
        for (int left = in.number(); left > 0 && at < key; left--) {
            at += in.number();
            if (at == key) {
                return Optional.of(rate(key, in));
            }
            Undefined undefined = undefinedOrNull(in.number());
            if (pools(undefined)) {
                in.skipValue();
                in.skipValue();
            }
        }
        return Optional.empty();
    }

    public byte[] toBytes() {
        var out = new PackWriter();
        writeFigures(out);
        out.number(rates.size());
        int before = 0;
        for (CountedRate rate : rates) {
            out.number(rate.key() - before);
            out.number(rate.undefined() == null ? 0 : 1 + rate.undefined().ordinal());
            if (rate.pools()) {
                out.value(rate.numerator());
                out.value(rate.n());
            }
            before = rate.key();
        }
        return out.toBytes();
    }

    private void writeFigures(PackWriter out) {
        out.number(figures.size());
        int before = 0;
        int zeros = 0;
        for (CountedFigure figure : figures) {
            if (isNextZero(figure, before)) {
                zeros++;
            } else {
                endZeros(zeros, out);
                zeros = 0;
                // Even, where a number of zeros is odd.
                out.number(figure.key() - before << 1);
                out.number(state(figure));
                if (figure.value() != null) {
                    out.value(figure.value());
                }
            }
            before = figure.key();
        }
        endZeros(zeros, out);
    }

    private static boolean isNextZero(CountedFigure figure, int before) {
        return figure.key() == before + 1
                && state(figure) == PRINTED
                && figure.value() != null
                && figure.value().signum() == 0;
    }

    private static void endZeros(int zeros, PackWriter out) {
        if (zeros > 0) {
            out.number(zeros << 1 | 1);
        }
    }

    public static CountPack of(byte[] bytes) {
        var in = new PackReader(ByteBuffer.wrap(bytes));
        int count = in.number();
        var figures = new ArrayList<CountedFigure>(count);
        int key = 0;
        while (figures.size() < count) {
            int head = in.number();
            if ((head & 1) == 0) {
                key += head >>> 1;
                figures.add(figure(key, in));
            } else {
                for (int zeros = head >>> 1; zeros > 0; zeros--) {
                    key++;
                    figures.add(zero(key));
                }
            }
        }
        var rates = new ArrayList<CountedRate>();
        key = 0;
        for (int left = in.number(); left > 0; left--) {
            key += in.number();
            rates.add(rate(key, in));
        }
        return new CountPack(figures, rates);
    }

    /** Three bits of status, derived, complete, two of the grade. */
    private static int state(CountedFigure figure) {
        int grade = figure.grade() == null ? 0 : 1 + figure.grade().ordinal();
        return figure.status().ordinal()
                | (figure.derived() ? 8 : 0)
                // Upside down, so that what is usual takes the smaller number.
                | (figure.complete() ? 0 : 16)
                | grade << 5;
    }

    private static CountedFigure zero(int key) {
        return new CountedFigure(key, BigDecimal.ZERO, STATUSES[PRINTED], false, true, null);
    }

    private static CountedFigure figure(int key, PackReader in) {
        int state = in.number();
        ValueStatus status = STATUSES[state & 7];
        int grade = state >> 5;
        return new CountedFigure(
                key,
                status.hasValue() ? in.value() : null,
                status,
                (state & 8) != 0,
                (state & 16) == 0,
                grade == 0 ? null : GRADES[grade - 1]);
    }

    private static CountedRate rate(int key, PackReader in) {
        Undefined undefined = undefinedOrNull(in.number());
        boolean pools = pools(undefined);
        return new CountedRate(key, pools ? in.value() : null, pools ? in.value() : null, undefined);
    }

    private static Undefined undefinedOrNull(int state) {
        return state == 0 ? null : REASONS[state - 1];
    }

    private static boolean pools(Undefined undefined) {
        return undefined == null || undefined == Undefined.NO_CASES;
    }
}
