package org.nianbao.cli.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.nianbao.checks.Assessment;
import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.reading.ReportReading;

/**
 * Checks the reports of one call, each by itself and, where the same body's report on the year before stands earlier in
 * the same call, against that.
 */
final class DraftChecks {

    /** How many reports are remembered: memory must not grow with the number of files. */
    private static final int REMEMBERED = 500;

    /** A name that says which place its body is of: 商务局 and 区商务局 are in many thousand places. */
    private static final Pattern NAMES_PLACE = Pattern.compile(".{2,}[省市县区旗州盟].{2,}");

    private final ReportChecks checks = ReportChecks.standard();
    private final Map<BodyYear, Remembered> earlier = new LinkedHashMap<>();

    /** To be called in the order of the files. */
    CheckedReading check(ReportReading reading) {
        if (!reading.readable() || reading.year() == null || reading.edition() == null) {
            return new CheckedReading(reading, List.of(), List.of(), null);
        }
        ReportFigures figures = figures(reading);
        Optional<String> body = findBody(reading);
        Optional<Remembered> last =
                body.flatMap(b -> Optional.ofNullable(earlier.get(new BodyYear(b, reading.year() - 1))));
        List<Assessment> assessed = checks.check(figures, last.map(Remembered::figures));
        body.ifPresent(b -> remember(
                new BodyYear(b, reading.year()),
                new Remembered(reading.document().name(), figures)));
        return new CheckedReading(
                reading, findings(assessed), unknown(assessed), summary(assessed, last.map(Remembered::name)));
    }

    private static ReportFigures figures(ReportReading reading) {
        return new ReportFigures(
                null,
                reading.year(),
                reading.edition(),
                null,
                null,
                reading.publishedOn(),
                reading.signedOn(),
                reading.observations(),
                reading.problems());
    }

    /** What tells a body from all others; empty when the report does not say it. */
    private static Optional<String> findBody(ReportReading reading) {
        if (reading.creditCode() != null) {
            return Optional.of(reading.creditCode());
        }
        return Optional.ofNullable(reading.agencyName())
                .filter(name -> NAMES_PLACE.matcher(name).matches());
    }

    private void remember(BodyYear bodyYear, Remembered report) {
        earlier.put(bodyYear, report);
        if (earlier.size() > REMEMBERED) {
            earlier.remove(earlier.keySet().iterator().next());
        }
    }

    private static List<Finding> findings(List<Assessment> assessed) {
        return assessed.stream()
                .filter(Assessment.Violated.class::isInstance)
                .map(assessment -> ((Assessment.Violated) assessment).finding())
                .toList();
    }

    private static List<CheckedReading.Unknown> unknown(List<Assessment> assessed) {
        return assessed.stream()
                .filter(Assessment.NotAssessable.class::isInstance)
                .map(Assessment.NotAssessable.class::cast)
                .map(a -> new CheckedReading.Unknown(a.rule(), a.subject(), a.applicant(), a.missing()))
                .toList();
    }

    private CheckedReading.Checks summary(List<Assessment> assessed, Optional<String> comparedWith) {
        long held = assessed.stream().filter(Assessment.Holds.class::isInstance).count();
        return new CheckedReading.Checks(checks.version(), held, comparedWith.orElse(null));
    }

    private record BodyYear(String body, int year) {}

    private record Remembered(String name, ReportFigures figures) {}
}
