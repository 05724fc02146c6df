package org.nianbao.bench.scale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** The filings of one agency of the {@link MadeUpCountry}, the same for the same agency at each call. */
public final class MadeUpFilings {

    private static final int WRONG_IN = 40;
    private static final int BLANK_IN = 60;
    private static final Map<FormEdition, List<Indicator>> ROWS = new EnumMap<>(FormEdition.class);

    static {
        for (FormEdition edition : List.of(FormEdition.F2019, FormEdition.F2021)) {
            ROWS.put(
                    edition,
                    Indicators.listAll().stream()
                            .filter(indicator -> indicator.editions().contains(edition))
                            .toList());
        }
    }

    private MadeUpFilings() {}

    /** The agency's id; ids begin with 1. */
    public static long agencyId(long agency) {
        return agency + 1;
    }

    /** All years of one agency. */
    public static List<StatsFiling> ofAgency(long agency) {
        var random = new SplittableRandom(agency * 31 + 7);
        var filings = new ArrayList<StatsFiling>();
        Map<Applicant, Integer> carried = new EnumMap<>(Applicant.class);
        int inForce = 0;
        for (int year = MadeUpCountry.FIRST_YEAR; year < MadeUpCountry.FIRST_YEAR + MadeUpCountry.YEARS; year++) {
            var figures = new Year(random, carried, inForce);
            filings.add(filing(agency, year, figures));
            inForce = figures.value("disclosure.normative.in_force", Applicant.TOTAL);
        }
        return filings;
    }

    private static StatsFiling filing(long agency, int year, Year figures) {
        MadeUpCountry.Place place = MadeUpCountry.place(agency);
        FormEdition edition = MadeUpCountry.edition(year);
        long reportId = agencyId(agency) * 100 + year % 100;
        var receipt = new FilingReceipt(
                FilingReceipt.Outcome.CREATED,
                agencyId(agency),
                "机关" + agency,
                false,
                reportId,
                reportId,
                true,
                year,
                edition,
                place.kind(),
                place.level(),
                place.path().substring(place.path().lastIndexOf('/') + 1),
                place.path(),
                place.sector(),
                place.scope());
        LocalDate signed = LocalDate.of(year + 1, 1, 5 + (int) (agency % 20));
        String sha = String.format("%064x", reportId);
        return new StatsFiling(receipt, sha, signed, signed, cells(ROWS.get(edition), figures));
    }

    private static List<Observation> cells(List<Indicator> rows, Year figures) {
        var cells = new ArrayList<Observation>(rows.size() * 5);
        int at = 2_000;
        int row = 1;
        for (Indicator indicator : rows) {
            row++;
            Applicant[] columns = indicator.byApplicant() ? Applicant.values() : new Applicant[] {Applicant.TOTAL};
            int[] values = new int[columns.length];
            var quote = new StringBuilder(indicator.chinese());
            for (int i = 0; i < columns.length; i++) {
                values[i] = figures.value(indicator.code().value(), columns[i]);
                quote.append(" | ").append(values[i]);
            }
            String published = quote.toString();
            for (int i = 0; i < columns.length; i++) {
                at += 3;
                cells.add(cell(indicator, columns[i], values[i], figures.isBlank(), at, row, published));
            }
        }
        return cells;
    }

    private static Observation cell(
            Indicator indicator, Applicant column, int value, boolean blank, int at, int row, String quote) {
        String raw = blank ? "" : Integer.toString(value);
        return new Observation(
                indicator.code(),
                column,
                blank ? null : BigDecimal.valueOf(value),
                blank ? ValueStatus.BLANK : ValueStatus.REPORTED,
                Source.FORM,
                raw,
                Evidence.inForm(
                        blank ? null : at,
                        blank ? null : at + raw.length(),
                        indicator.byApplicant() ? 2 : 1,
                        row,
                        3 + column.ordinal(),
                        quote));
    }

    /** What one report states: nine cells in ten are 0, sums are right but in one report of forty. */
    private static final class Year {

        private final Map<String, Integer> values = new HashMap<>();
        private final SplittableRandom random;
        private final boolean blanks;

        Year(SplittableRandom random, Map<Applicant, Integer> carried, int inForce) {
            this.random = random;
            this.blanks = random.nextInt(6) == 0;
            boolean busy = random.nextInt(3) > 0;
            for (Applicant applicant : Applicant.values()) {
                if (applicant != Applicant.TOTAL) {
                    applicant(applicant, busy, carried);
                }
            }
            if (random.nextInt(WRONG_IN) == 0) {
                values.merge("requests.received@TOTAL", 1, Integer::sum);
            }
            int made = random.nextInt(3);
            values.put("disclosure.normative.made@TOTAL", made);
            values.put("disclosure.normative.in_force@TOTAL", inForce + made);
            values.put("disclosure.normative.public_total@TOTAL", inForce + made);
            values.put("disclosure.licensing.decisions@TOTAL", random.nextInt(30));
            int reviews = random.nextInt(4) == 0 ? 1 : 0;
            values.put("review.upheld@TOTAL", reviews);
            values.put("review.total@TOTAL", reviews);
        }

        private void applicant(Applicant applicant, boolean busy, Map<Applicant, Integer> carried) {
            int in = carried.getOrDefault(applicant, 0);
            int most = applicant == Applicant.NATURAL_PERSON ? 40 : applicant == Applicant.ENTERPRISE ? 4 : 1;
            int received = busy ? random.nextInt(most) : 0;
            int out = Math.min(in + received, random.nextInt(8) == 0 ? 1 : 0);
            int concluded = in + received - out;
            int granted = concluded / 2;
            int notHeld = concluded / 4;
            int partly = Math.min(concluded - granted - notHeld, 1);
            int denied = concluded - granted - notHeld - partly;
            put("requests.received", applicant, received);
            put("requests.carried_in", applicant, in);
            put("requests.carried_out", applicant, out);
            put("requests.result.granted", applicant, granted);
            put("requests.result.partially_granted", applicant, partly);
            put("requests.result.denied.third_party_rights", applicant, denied);
            put("requests.result.not_available.not_held", applicant, notHeld);
            put("requests.result.total", applicant, concluded);
            carried.put(applicant, out);
        }

        private void put(String code, Applicant applicant, int value) {
            values.put(code + "@" + applicant, value);
            values.merge(code + "@TOTAL", value, Integer::sum);
        }

        int value(String code, Applicant column) {
            return values.getOrDefault(code + "@" + column, 0);
        }

        boolean isBlank() {
            return blanks && random.nextInt(BLANK_IN) == 0;
        }
    }
}
