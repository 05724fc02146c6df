package org.nianbao.stats.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * All observations of a report as one piece of bytes, and back, with nothing lost and in the same order. Quotes come
 * first, each once; then, for each observation: indicator, kind, raw text, value where the raw text is not the value
 * itself, and the evidence as distances from the observation before.
 */
public final class ObservationPacking {

    /** The orders are part of the format: append only. */
    private static final Applicant[] APPLICANTS = Applicant.values();

    private static final ValueStatus[] STATUSES = ValueStatus.values();
    private static final Source[] SOURCES = Source.values();

    private final IndicatorNumbers numbers;
    private final Compression compression = new Compression();

    public ObservationPacking(IndicatorNumbers numbers) {
        this.numbers = numbers;
    }

    public byte[] pack(List<Observation> observations) {
        var out = new PackWriter();
        Map<String, Integer> quotes = quotes(observations);
        out.number(quotes.size());
        quotes.keySet().forEach(out::text);
        out.number(observations.size());
        var before = new Position();
        for (Observation observation : observations) {
            out.number(numbers.getNumber(observation.indicator()));
            boolean rawIsValue = observation.value() != null
                    && observation.value().toPlainString().equals(observation.raw());
            out.number(kind(observation, rawIsValue));
            out.text(observation.raw());
            if (observation.value() != null && !rawIsValue) {
                out.text(observation.value().toPlainString());
            }
            if (observation.evidence() != null) {
                before.write(out, observation.evidence(), quotes);
            }
        }
        return compression.compress(out.toBytes());
    }

    /** @throws IllegalStateException when these are not bytes that {@link #pack} made */
    public List<Observation> unpack(byte[] packed) {
        var in = new PackReader(compression.decompress(packed));
        String[] quotes = new String[in.number()];
        for (int i = 0; i < quotes.length; i++) {
            quotes[i] = in.text();
        }
        int count = in.number();
        var observations = new ArrayList<Observation>(count);
        var before = new Position();
        for (int i = 0; i < count; i++) {
            observations.add(observation(in, quotes, before));
        }
        return observations;
    }

    private Observation observation(PackReader in, String[] quotes, Position before) {
        var indicator = numbers.getCode(in.number());
        int kind = in.number();
        ValueStatus status = STATUSES[kind >> 3 & 7];
        String raw = in.text();
        BigDecimal value = null;
        if (status.hasValue()) {
            value = new BigDecimal((kind & 1) == 1 ? raw : in.text());
        }
        Evidence evidence = (kind & 2) == 0 ? null : before.read(in, quotes);
        return new Observation(
                indicator, APPLICANTS[kind >> 6 & 7], value, status, SOURCES[kind >> 2 & 1], raw, evidence);
    }

    private static int kind(Observation observation, boolean rawIsValue) {
        return (rawIsValue ? 1 : 0)
                | (observation.evidence() == null ? 0 : 2)
                | observation.source().ordinal() << 2
                | observation.status().ordinal() << 3
                | observation.applicant().ordinal() << 6;
    }

    private static Map<String, Integer> quotes(List<Observation> observations) {
        Map<String, Integer> quotes = new LinkedHashMap<>();
        for (Observation observation : observations) {
            if (observation.evidence() != null && observation.evidence().quote() != null) {
                quotes.putIfAbsent(observation.evidence().quote(), quotes.size());
            }
        }
        return quotes;
    }
}
