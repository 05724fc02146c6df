package org.nianbao.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicators;

/** Makes reports in which every relation holds, whatever the dice say. */
final class SoundReports {

    private static final List<String> PARTS_OF_ANSWERED = List.of(
            "already_public",
            "granted",
            "partially_granted",
            "denied",
            "not_this_body",
            "does_not_exist",
            "asked_to_amend",
            "redirected");

    private final RandomGenerator random;
    private final Map<String, Integer> figures = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();

    private SoundReports(RandomGenerator random) {
        this.random = random;
    }

    /** @param last the report of the year before; null for none */
    static ReportFigures make(int year, FormEdition edition, ReportFigures last, RandomGenerator random) {
        var report = new SoundReports(random);
        if (edition == FormEdition.F2014) {
            report.statistics();
        } else {
            report.disclosure(edition, last);
            report.requests(edition, last);
            List.of("review", "litigation.direct", "litigation.after_review")
                    .forEach(
                            kind -> report.sum(kind + ".total", kind + ".", "upheld", "corrected", "other", "pending"));
        }
        report.sentence("requests.received");
        String all = report.figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(" "));
        return new ReportWriter(year, edition)
                .zeros()
                .with(all + report.words + " kind=DEPARTMENT level=COUNTY signed=" + (year + 1) + "-01-15 published="
                        + (year + 1) + "-01-20")
                .done();
    }

    private int count() {
        return random.nextInt(3) > 0 ? 0 : random.nextInt(1, 11);
    }

    private void sum(String total, String prefix, String... parts) {
        int sum = 0;
        for (String part : parts) {
            figures.put(prefix + part, count());
            sum += figures.get(prefix + part);
        }
        figures.put(total, sum);
    }

    private void sentence(String code) {
        words.append(" text:").append(code).append('=').append(figures.get(code));
    }

    private void statistics() {
        sum("requests.received", "requests.received.", "in_person", "fax", "online", "letter");
        sum(
                "requests.answered.denied",
                "requests.answered.denied.",
                "state_secret",
                "trade_secret",
                "personal_privacy",
                "security_and_stability",
                "not_government_information",
                "other_legal_grounds");
        int answered = figures.get("requests.answered.denied");
        for (String part : PARTS_OF_ANSWERED) {
            if (!part.equals("denied")) {
                figures.put("requests.answered." + part, count());
                answered += figures.get("requests.answered." + part);
            }
        }
        figures.put("requests.answered", answered);
        int onTime = random.nextInt(figures.get("requests.received") + 1);
        figures.put("requests.concluded.on_time", onTime);
        figures.put("requests.concluded.extended", 0);
        figures.put("requests.concluded", onTime);
        sum("review.total", "review.", "upheld", "corrected", "other");
        sum("litigation.total", "litigation.", "upheld", "corrected", "other");
        sum("organisation.staff", "organisation.staff.", "full_time", "part_time");
        int website = random.nextInt(40, 80);
        int wechat = random.nextInt(10, 30);
        figures.put("disclosure.channel.website", website);
        figures.put("disclosure.channel.wechat", wechat);
        figures.put("disclosure.items", random.nextInt(website, website + wechat + 1));
        figures.put("disclosure.normative_documents_issued", 9);
        figures.put("disclosure.normative_documents", random.nextInt(10));
        figures.put("response.press_conferences", 3);
        figures.put("response.press_conferences_by_head", random.nextInt(4));
        sentence("disclosure.items");
        words.append(" text:disclosure.channel.portal=20 text:disclosure.channel.website=" + (website - 20)
                + " text:disclosure.channel.wechat=" + wechat);
    }

    private void disclosure(FormEdition edition, ReportFigures last) {
        if (edition == FormEdition.F2021) {
            int before = last == null ? 30 : value(last, "disclosure.normative.in_force", Applicant.TOTAL);
            figures.put("disclosure.normative.made", random.nextInt(5));
            figures.put("disclosure.normative.repealed", random.nextInt(3));
            figures.put(
                    "disclosure.normative.in_force",
                    before + figures.get("disclosure.normative.made") - figures.get("disclosure.normative.repealed"));
        } else {
            for (String kind : List.of("licensing", "other_services", "penalties", "coercion", "charges")) {
                String code = "disclosure." + kind + ".items_";
                int items = last == null
                        ? random.nextInt(20, 40)
                        : value(last, code + "last_year", Applicant.TOTAL)
                                + value(last, code + "change", Applicant.TOTAL);
                figures.put(code + "last_year", items);
                figures.put(code + "change", random.nextInt(-5, 6));
            }
        }
    }

    private void requests(FormEdition edition, ReportFigures last) {
        List<String> results = Indicators.listAll().stream()
                .filter(i -> i.editions().contains(edition))
                .map(i -> i.code().value())
                .filter(code -> code.startsWith("requests.result.") && !code.equals("requests.result.total"))
                .toList();
        for (Applicant column : Applicant.values()) {
            if (column == Applicant.TOTAL) {
                continue;
            }
            int carriedIn = last == null ? random.nextInt(3) : value(last, "requests.carried_out", column);
            int received = random.nextInt(2) == 0 ? 0 : random.nextInt(12);
            int rest = received + carriedIn;
            add("requests.received", column, received);
            add("requests.carried_in", column, carriedIn);
            int carriedOut = random.nextInt(rest + 1);
            add("requests.carried_out", column, carriedOut);
            add("requests.result.total", column, rest - carriedOut);
            for (int left = rest - carriedOut; left > 0; ) {
                int some = random.nextInt(1, left + 1);
                add(results.get(random.nextInt(results.size())), column, some);
                left -= some;
            }
        }
        figures.putIfAbsent("requests.received", 0);
    }

    private void add(String code, Applicant column, int value) {
        figures.merge(code + "@" + column, value, Integer::sum);
        figures.merge(code, value, Integer::sum);
    }

    static int value(ReportFigures report, String code, Applicant column) {
        return new FigureIndex(report)
                .list(org.nianbao.model.form.IndicatorCode.of(code), column, org.nianbao.model.reading.Source.FORM)
                .get(0)
                .value()
                .intValueExact();
    }
}
