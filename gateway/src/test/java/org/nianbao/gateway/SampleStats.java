package org.nianbao.gateway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.model.stats.ReasonCount;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesBreak;
import org.nianbao.model.stats.SeriesKey;
import org.nianbao.model.stats.SeriesPoint;

/**
 * Figures of the sample reports: agency n received n x 10 + the year's last digit requests, and one report has a
 * finding.
 */
final class SampleStats {

    static final IndicatorCode RECEIVED = IndicatorCode.of("requests.received");

    private static final List<Applicant> COLUMNS = List.of(Applicant.values());

    private SampleStats() {}

    static void serve(FakeService fake) {
        SampleMeasures.serve(fake);
        SampleTotals.serve(fake);
        SampleFindings.serve(fake);
        SampleChecks.serve(fake);
        fake.answer("GET /data-version", (request, body) -> Map.of("version", 7));
        fake.answerEach("POST /outcomes", AgencyYearsKey.class, SampleStats::outcomes);
        fake.answerEach("POST /series", SeriesKey.class, SampleStats::series);
        fake.answerEach("POST /observations", ObservationsKey.class, SampleStats::observations);
    }

    private static Observation received(long agency, int year, Applicant applicant) {
        String raw = String.valueOf(agency * 10 + year % 10 + COLUMNS.indexOf(applicant) * 1000L);
        return new Observation(
                RECEIVED,
                applicant,
                new BigDecimal(raw),
                ValueStatus.REPORTED,
                Source.FORM,
                raw,
                Evidence.inForm(100, 100 + raw.length(), 2, 4, 3, "本年新收政府信息公开申请数量|" + raw));
    }

    private static List<RequestOutcomes> outcomes(AgencyYearsKey key) {
        return years(key.fromYear(), key.toYear())
                .mapToObj(year -> outcomes(key.agencyId(), year, key.applicant()))
                .toList();
    }

    private static RequestOutcomes outcomes(long agency, int year, Applicant applicant) {
        Observation received = received(agency, year, applicant);
        Figure stated = new Figure(received.value(), ValueStatus.REPORTED, false, true, List.of(received));
        Figure blank = new Figure(null, ValueStatus.BLANK, false, false, List.of());
        ReasonCount secret = new ReasonCount("state_secret", "属于国家秘密", "State secrets", Comparability.EXACT, blank);
        return new RequestOutcomes(
                agency,
                SampleCatalog.reportId(agency, year),
                year,
                SampleCatalog.edition(year),
                applicant,
                Comparability.EXACT,
                blank,
                stated,
                stated,
                null,
                null,
                null,
                null,
                null,
                stated,
                null,
                List.of(secret));
    }

    private static List<Series> series(SeriesKey key) {
        return key.indicators().stream()
                .map(indicator -> new Series(
                        indicator,
                        key.applicant(),
                        years(key.fromYear(), key.toYear())
                                .mapToObj(year -> point(key.agencyId(), year, key.applicant()))
                                .toList(),
                        List.of(new SeriesBreak(2021, "口径调整", "The form changed."))))
                .toList();
    }

    private static SeriesPoint point(long agency, int year, Applicant applicant) {
        return new SeriesPoint(
                year,
                SampleCatalog.reportId(agency, year),
                SampleCatalog.edition(year),
                received(agency, year, applicant),
                agency,
                Comparability.EXACT);
    }

    private static List<Observation> observations(ObservationsKey key) {
        List<Applicant> applicants = key.applicants().isEmpty() ? List.of(Applicant.values()) : key.applicants();
        return applicants.stream()
                .map(applicant -> received(key.reportId() / 100, (int) (key.reportId() % 100) + 2000, applicant))
                .toList();
    }

    static IntStream years(Integer from, Integer to) {
        int first = from == null ? SampleCatalog.FIRST_YEAR : Math.max(from, SampleCatalog.FIRST_YEAR);
        int last = to == null ? SampleCatalog.LAST_YEAR : Math.min(to, SampleCatalog.LAST_YEAR);
        return IntStream.rangeClosed(first, last);
    }
}
