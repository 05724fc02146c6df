package org.nianbao.stats.totals;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import org.nianbao.model.stats.Exclusion;
import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.CountedFigure;
import org.nianbao.stats.counting.CountedRate;
import org.nianbao.stats.packing.PackReader;
import org.nianbao.stats.packing.PackWriter;

/**
 * Sums over reports of all that is counted, each with how many reports it rests on and how many are left out and why.
 * Adding and taking away are exact, so that the order in which reports come and go does not matter. What a tally has no
 * entry for was not stated by any of its reports.
 */
public final class Tally {

    private static final Exclusion[] REASONS = Exclusion.values();

    private final Map<Integer, Entry> entries = new HashMap<>();

    /** @param sign 1 to add the report, -1 to take it away */
    public void add(CountPack report, int sign, IntPredicate wanted) {
        for (CountedFigure figure : report.figures()) {
            if (wanted.test(figure.key())) {
                Entry entry = entry(figure.key());
                figure.exclusion()
                        .ifPresentOrElse(
                                reason -> entry.exclude(reason.ordinal(), sign),
                                () -> entry.count(sign, figure.value(), BigDecimal.ZERO));
            }
        }
        for (CountedRate rate : report.rates()) {
            if (wanted.test(rate.key())) {
                if (rate.pools()) {
                    entry(rate.key()).count(sign, rate.numerator(), rate.n());
                } else {
                    Exclusion reason = rate.exclusion().orElseThrow();
                    if (reason != Exclusion.NOT_STATED) {
                        entry(rate.key()).exclude(reason.ordinal(), sign);
                    }
                }
            }
        }
    }

    public void add(Tally other) {
        other.entries.forEach((key, entry) -> entry(key).add(entry));
    }

    /** What is known of one thing; all 0 when nothing is. */
    public Entry get(int key) {
        return entries.getOrDefault(key, new Entry());
    }

    /** A tally from which more was taken away than was in it cannot be kept. */
    public byte[] toBytes() {
        var out = new PackWriter();
        entries.values().removeIf(Entry::isNothing);
        out.number(entries.size());
        int before = 0;
        for (Map.Entry<Integer, Entry> each : new TreeMap<>(entries).entrySet()) {
            out.number(each.getKey() - before);
            each.getValue().write(out);
            before = each.getKey();
        }
        return out.toBytes();
    }

    public static Tally of(byte[] bytes) {
        return of(bytes, any -> true);
    }

    /** @param wanted the rest is left out */
    public static Tally of(byte[] bytes, IntPredicate wanted) {
        var in = new PackReader(ByteBuffer.wrap(bytes));
        var tally = new Tally();
        int key = 0;
        for (int left = in.number(); left > 0; left--) {
            key += in.number();
            Entry entry = Entry.read(in);
            if (wanted.test(key)) {
                tally.entries.put(key, entry);
            }
        }
        return tally;
    }

    private Entry entry(int key) {
        return entries.computeIfAbsent(key, any -> new Entry());
    }

    /** One thing's sum. For a rate it is the numerators', and the base the denominators'. */
    public static final class Entry {

        private static final int HAS_SUM = 1;
        private static final int HAS_BASE = 2;
        private static final int HAS_EXCLUDED = 4;

        private int usable;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal base = BigDecimal.ZERO;
        /** By reason; null while there are none, as in most. */
        private int[] excluded;

        public int usable() {
            return usable;
        }

        public BigDecimal sum() {
            return sum;
        }

        public BigDecimal base() {
            return base;
        }

        public int excluded(Exclusion reason) {
            return excluded == null ? 0 : excluded[reason.ordinal()];
        }

        void add(Entry other) {
            usable += other.usable;
            sum = sum.add(other.sum);
            base = base.add(other.base);
            for (int i = 0; other.excluded != null && i < REASONS.length; i++) {
                exclude(i, other.excluded[i]);
            }
        }

        private void count(int sign, BigDecimal value, BigDecimal of) {
            usable += sign;
            sum = sign > 0 ? sum.add(value) : sum.subtract(value);
            base = sign > 0 ? base.add(of) : base.subtract(of);
        }

        private void exclude(int reason, int count) {
            if (excluded == null) {
                excluded = new int[REASONS.length];
            }
            excluded[reason] += count;
        }

        private boolean isNothing() {
            return usable == 0 && sum.signum() == 0 && base.signum() == 0 && !hasExcluded();
        }

        private boolean hasExcluded() {
            return excluded != null && Arrays.stream(excluded).anyMatch(count -> count != 0);
        }

        private void write(PackWriter out) {
            int flags = (sum.signum() == 0 ? 0 : HAS_SUM)
                    | (base.signum() == 0 ? 0 : HAS_BASE)
                    | (hasExcluded() ? HAS_EXCLUDED : 0);
            out.number(usable << 3 | flags);
            if (sum.signum() != 0) {
                out.value(plain(sum));
            }
            if (base.signum() != 0) {
                out.value(plain(base));
            }
            if (hasExcluded()) {
                for (int i = 0; i < excluded.length; i++) {
                    if (excluded[i] != 0) {
                        out.number(i + 1);
                        out.number(excluded[i]);
                    }
                }
                out.number(0);
            }
        }

        /** 5.00 and 5 are one number, and take one form. */
        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private static Entry read(PackReader in) {
            var entry = new Entry();
            int head = in.number();
            entry.usable = head >>> 3;
            if ((head & HAS_SUM) != 0) {
                entry.sum = in.value();
            }
            if ((head & HAS_BASE) != 0) {
                entry.base = in.value();
            }
            if ((head & HAS_EXCLUDED) != 0) {
                for (int reason = in.number(); reason > 0; reason = in.number()) {
                    entry.exclude(reason - 1, in.number());
                }
            }
            return entry;
        }
    }
}
