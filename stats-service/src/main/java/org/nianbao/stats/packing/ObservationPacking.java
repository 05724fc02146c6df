package org.nianbao.stats.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;

/**
 * All observations of a report as one piece of bytes, and back, with nothing lost and in the same order. What they have
 * in common lies together: first all indicators, then all kinds, values, texts that are not the plain value, places,
 * and last the quotes, each once and without its figures. Compression makes little of what repeats.
 */
public final class ObservationPacking {

    private static final byte FORMAT = 2;
    private static final String DICTIONARY = "rows-2.txt";

    private final IndicatorNumbers numbers;
    private final Compression compression = new Compression(FORMAT, dictionary());
    private final Compression first =
            new Compression(FirstFormat.NUMBER, resource(FirstFormat.DICTIONARY).getBytes(StandardCharsets.UTF_8));

    public ObservationPacking(IndicatorNumbers numbers) {
        this.numbers = numbers;
    }

    public byte[] pack(List<Observation> observations) {
        var out = new PackWriter();
        out.number(observations.size());
        var plain = new boolean[observations.size()];
        int before = 0;
        for (Observation observation : observations) {
            int number = numbers.getNumber(observation.indicator());
            Expected.write(out, number, before);
            before = number;
        }
        for (int i = 0; i < plain.length; i++) {
            plain[i] = isPlain(observations.get(i));
            out.number(CellKind.number(observations.get(i), plain[i]));
        }
        for (Observation observation : observations) {
            if (observation.value() != null) {
                out.value(observation.value());
            }
        }
        for (int i = 0; i < plain.length; i++) {
            if (!plain[i]) {
                out.text(observations.get(i).raw());
            }
        }
        places(observations, out);
        return compression.compress(out.toBytes());
    }

    private static void places(List<Observation> observations, PackWriter out) {
        Map<String, Integer> numbersOfQuotes = new LinkedHashMap<>();
        List<List<String>> rawsOfQuotes = new ArrayList<>();
        String before = null;
        Integer number = null;
        var places = new ArrayList<Evidence>(observations.size());
        var raws = new ArrayList<String>(observations.size());
        var quotes = new ArrayList<Integer>(observations.size());
        for (Observation observation : observations) {
            Evidence evidence = observation.evidence();
            if (evidence != null) {
                places.add(evidence);
                raws.add(observation.raw());
                String quote = evidence.quote();
                if (quote != null && !quote.equals(before)) {
                    number = numbersOfQuotes.computeIfAbsent(quote, any -> numbersOfQuotes.size());
                    before = quote;
                    if (number == rawsOfQuotes.size()) {
                        rawsOfQuotes.add(new ArrayList<>());
                    }
                }
                quotes.add(quote == null ? null : number);
                if (quote != null) {
                    rawsOfQuotes.get(number).add(observation.raw());
                }
            }
        }
        Places.write(out, places, raws, quotes);
        var templates = new StringBuilder(4_096);
        numbersOfQuotes.forEach((quote, of) -> Quotes.appendTemplate(quote, rawsOfQuotes.get(of), templates));
        out.text(templates.toString());
    }

    /** @throws IllegalStateException when these are not bytes that {@link #pack} made */
    public List<Observation> unpack(byte[] packed) {
        return unpack(packed, any -> true);
    }

    /** @param wanted observations of other applicants are left out */
    public List<Observation> unpack(byte[] packed, Predicate<Applicant> wanted) {
        if (packed.length > 0 && packed[0] == FirstFormat.NUMBER) {
            var reader = new FirstFormat(numbers, new PackReader(first.decompress(packed)));
            return reader.read().stream()
                    .filter(observation -> wanted.test(observation.applicant()))
                    .toList();
        }
        return unpack(new PackReader(compression.decompress(packed)), wanted);
    }

    private List<Observation> unpack(PackReader in, Predicate<Applicant> wanted) {
        int count = in.number();
        var codes = new IndicatorCode[count];
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = Expected.read(in, number);
            codes[i] = numbers.getCode(number);
        }
        var kinds = new CellKind[count];
        for (int i = 0; i < count; i++) {
            kinds[i] = CellKind.of(in.number());
        }
        var values = new BigDecimal[count];
        for (int i = 0; i < count; i++) {
            values[i] = kinds[i].status().hasValue() ? in.value() : null;
        }
        var raws = new String[count];
        for (int i = 0; i < count; i++) {
            raws[i] = kinds[i].rawIsValue() ? values[i].toPlainString() : in.text();
        }
        Evidence[] places = places(in, kinds, raws);
        var observations = new ArrayList<Observation>(count);
        for (int i = 0; i < count; i++) {
            if (wanted.test(kinds[i].applicant())) {
                observations.add(new Observation(
                        codes[i],
                        kinds[i].applicant(),
                        values[i],
                        kinds[i].status(),
                        kinds[i].source(),
                        raws[i],
                        places[i]));
            }
        }
        return observations;
    }

    private static Evidence[] places(PackReader in, CellKind[] kinds, String[] raws) {
        var rawsOfPlaces = new ArrayList<String>(raws.length);
        for (int i = 0; i < raws.length; i++) {
            if (kinds[i].hasEvidence()) {
                rawsOfPlaces.add(raws[i]);
            }
        }
        var places = Places.read(in, rawsOfPlaces);
        List<String> templates = Quotes.split(in.text());
        List<List<String>> rawsOfQuotes = new ArrayList<>();
        templates.forEach(any -> rawsOfQuotes.add(new ArrayList<>()));
        for (int i = 0; i < rawsOfPlaces.size(); i++) {
            if (places.quoteOrNull(i) != null) {
                rawsOfQuotes.get(places.quoteOrNull(i)).add(rawsOfPlaces.get(i));
            }
        }
        var quotes = new ArrayList<String>(templates.size());
        for (int i = 0; i < templates.size(); i++) {
            quotes.add(Quotes.fill(templates.get(i), rawsOfQuotes.get(i)));
        }
        var evidence = new Evidence[raws.length];
        int at = 0;
        for (int i = 0; i < raws.length; i++) {
            if (kinds[i].hasEvidence()) {
                Integer quote = places.quoteOrNull(at);
                evidence[i] = places.get(at++, quote == null ? null : quotes.get(quote));
            }
        }
        return evidence;
    }

    private static boolean isPlain(Observation observation) {
        return observation.value() != null
                && observation.value().toPlainString().equals(observation.raw());
    }

    /** The forms' rows as pages print them, with the marks that templates carry. */
    private static byte[] dictionary() {
        return resource(DICTIONARY)
                .replace('#', Quotes.FIGURE)
                .replace('\n', Quotes.END)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = ObservationPacking.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
        }
    }
}
