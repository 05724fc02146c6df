package org.nianbao.bench.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;

/** Makes forms in which every relation holds, and misprints single cells of them. */
public final class SoundForms {

    private static final List<String> ANSWERS =
            List.of("already_public", "granted", "partially_granted", "not_this_body", "does_not_exist", "redirected");

    private final RandomGenerator random;
    private final Map<CellKey, Long> numbers = new LinkedHashMap<>();

    private SoundForms(RandomGenerator random) {
        this.random = random;
    }

    /** The cells of a form, each as one of the ways of printing figures has it. */
    public static Map<CellKey, CellTruth> make(FormEdition edition, RandomGenerator random) {
        return make(edition, random, YearEnd.draw(random), YearEnd.draw(random));
    }

    /** The form of a year that began with what was handed on by the one before, and ended with {@code after}. */
    static Map<CellKey, CellTruth> make(FormEdition edition, RandomGenerator random, YearEnd before, YearEnd after) {
        var form = new SoundForms(random);
        keys(edition).forEach(key -> form.numbers.put(key, 0L));
        if (edition == FormEdition.F2014) {
            form.statistics();
        } else if (edition != FormEdition.NARRATIVE) {
            form.documents(before.inForce(), after.inForce(), edition == FormEdition.F2021);
            form.requests(before, after, edition == FormEdition.F2021);
            Stream.of("review", "litigation.direct", "litigation.after_review")
                    .forEach(kind -> form.sum(kind + ".total", kind + ".", "upheld", "corrected", "other", "pending"));
        }
        var figures = new Figures(random);
        Map<CellKey, CellTruth> cells = new LinkedHashMap<>();
        form.numbers.forEach((key, number) ->
                cells.put(key, figures.print(number, key.indicator().value())));
        return cells;
    }

    /** The same form with another text in one cell; empty for a blank one. */
    public static Map<CellKey, CellTruth> print(
            Map<CellKey, CellTruth> cells, IndicatorCode code, Applicant applicant, String text) {
        Map<CellKey, CellTruth> misprinted = new LinkedHashMap<>(cells);
        misprinted.put(
                new CellKey(code, applicant),
                text.isEmpty() ? CellTruth.BLANK : CellTruth.decimal(new BigDecimal(text)));
        return misprinted;
    }

    private static Stream<CellKey> keys(FormEdition edition) {
        return switch (edition) {
            case NARRATIVE -> Stream.of();
            case F2014 -> Rows.F2014.stream().filter(row -> row.code() != null).map(row -> CellKey.of(row.code()));
            case F2019, F2021 -> {
                boolean edition2021 = edition == FormEdition.F2021;
                List<Row> rows = edition2021 ? Rows.REQUESTS_F2021 : Rows.REQUESTS_F2019;
                yield Stream.of(
                                Disclosure.keys(edition2021),
                                rows.stream()
                                        .flatMap(row -> Requests.COLUMNS.stream()
                                                .map(column -> CellKey.of(row.code(), column))),
                                Remedies.keys())
                        .flatMap(all -> all);
            }
        };
    }

    private void put(String code, long number) {
        numbers.put(CellKey.of(code), number);
    }

    private long get(String code) {
        return numbers.get(CellKey.of(code));
    }

    private void add(String code, Applicant column, long number) {
        numbers.merge(CellKey.of(code, column), number, Long::sum);
        numbers.merge(CellKey.of(code), number, Long::sum);
    }

    private long some() {
        return random.nextInt(3) > 0 ? 0 : random.nextInt(1, 40);
    }

    private void sum(String total, String prefix, String... parts) {
        long sum = 0;
        for (String part : parts) {
            put(prefix + part, some());
            sum += get(prefix + part);
        }
        put(total, sum);
    }

    private void documents(long before, long after, boolean edition2021) {
        put("disclosure.normative.made", Math.max(0, after - before));
        if (edition2021) {
            put("disclosure.normative.repealed", Math.max(0, before - after));
            put("disclosure.normative.in_force", after);
        } else {
            put("disclosure.normative.published", get("disclosure.normative.made"));
            put("disclosure.normative.public_total", after);
        }
        Stream.of("licensing", "penalties").forEach(kind -> put("disclosure." + kind + ".decisions", some()));
    }

    private void requests(YearEnd before, YearEnd after, boolean edition2021) {
        List<String> results = (edition2021 ? Rows.REQUESTS_F2021 : Rows.REQUESTS_F2019)
                .stream()
                        .map(Row::code)
                        .filter(code -> code.startsWith("requests.result.") && !code.endsWith(".total"))
                        .toList();
        for (Applicant column : Requests.COLUMNS) {
            if (column != Applicant.TOTAL) {
                long carriedIn = before.carriedOut().get(column);
                long carriedOut = after.carriedOut().get(column);
                long received = Math.max(some(), carriedOut - carriedIn);
                long concluded = received + carriedIn - carriedOut;
                add("requests.received", column, received);
                add("requests.carried_in", column, carriedIn);
                add("requests.carried_out", column, carriedOut);
                add("requests.result.total", column, concluded);
                while (concluded > 0) {
                    long part = random.nextLong(1, concluded + 1);
                    add(results.get(random.nextInt(results.size())), column, part);
                    concluded -= part;
                }
            }
        }
    }

    private void statistics() {
        sum("requests.received", "requests.received.", "in_person", "fax", "online", "letter");
        put("requests.concluded.on_time", random.nextLong(get("requests.received") + 1));
        put("requests.concluded", get("requests.concluded.on_time"));
        sum(
                "requests.answered.denied",
                "requests.answered.denied.",
                "state_secret",
                "trade_secret",
                "personal_privacy",
                "not_government_information");
        sum("requests.answered", "requests.answered.", ANSWERS.toArray(String[]::new));
        put("requests.answered", get("requests.answered") + get("requests.answered.denied"));
        sum("review.total", "review.", "upheld", "corrected", "other");
        sum("litigation.total", "litigation.", "upheld", "corrected", "other");
        sum("organisation.staff", "organisation.staff.", "full_time", "part_time");
        put("disclosure.channel.website", random.nextLong(400, 1_800));
        put("disclosure.channel.wechat", random.nextLong(10, 300));
        put("disclosure.items", get("disclosure.channel.website") + random.nextLong(get("disclosure.channel.wechat")));
        put("response.press_conferences", some());
        put("training.courses", some());
    }
}
