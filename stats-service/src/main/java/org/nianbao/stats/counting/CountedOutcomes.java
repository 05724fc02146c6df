package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.model.YearSpan;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;

/** Harmonised outcomes as they were counted: without the observations they rest on. */
@ApplicationScoped
public class CountedOutcomes {

    private static final String COUNTED = "SELECT a.id, TRUE, c.year, c.report_id, c.edition, c.outcomes, NULL"
            + " FROM agency a LEFT JOIN counted_report c ON c.version = :version AND c.agency_id = a.id"
            + " AND c.year BETWEEN :from AND :to"
            + " WHERE a.id IN (:agencies) AND a.counted_version = :version";

    /** Nothing but a range without rows, unless this program has still to count. */
    private static final String UNCOUNTED = "SELECT a.id, FALSE, r.year, r.report_id, r.edition, r.totals, r.applicants"
            + " FROM agency a JOIN filed_report r ON r.agency_id = a.id AND r.year BETWEEN :from AND :to"
            + " WHERE a.id IN (:agencies) AND a.counted_version <> :version";

    private final StatelessSession session;
    private final CountKeys keys;
    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());
    private final List<String> grounds = harmoniser.listGrounds();
    private final CountVersion version = CountVersion.standard();

    @Inject
    public CountedOutcomes(StatelessSession session, CountKeys keys) {
        this.session = session;
        this.keys = keys;
    }

    /**
     * What is known of agencies.
     *
     * @param counted outcomes by agency, years ascending
     * @param uncounted the reports of agencies that have still to be counted by the crosswalk that this program carries
     */
    public record Known(Map<Long, List<RequestOutcomes>> counted, Map<Long, List<FiledReport>> uncounted) {}

    /**
     * In one statement.
     *
     * @param withReasons false for no grounds for denial
     */
    public Known list(Collection<Long> agencyIds, YearSpan years, boolean withReasons) {
        List<Object[]> rows = session.createNativeQuery(COUNTED + " UNION ALL " + UNCOUNTED, Object[].class)
                .setParameter("version", version.number())
                .setParameter("from", years.from())
                .setParameter("to", years.to())
                .setParameter("agencies", agencyIds)
                .getResultList();
        var known = new Known(new HashMap<>(), new HashMap<>());
        for (Object[] row : rows) {
            Long agency = ((Number) row[0]).longValue();
            if (((Number) row[1]).intValue() == 0) {
                known.uncounted()
                        .computeIfAbsent(agency, any -> new ArrayList<>())
                        .add(report(row));
            } else if (row[2] != null) {
                known.counted()
                        .computeIfAbsent(agency, any -> new ArrayList<>())
                        .add(outcomes(row, withReasons));
            }
        }
        // Here rather than in the statement, which would carry the packed figures through a table on the disk.
        known.counted().values().forEach(list -> list.sort(Comparator.comparingInt(RequestOutcomes::year)));
        return known;
    }

    /** With what its figures need. */
    private static FiledReport report(Object[] row) {
        var report = new FiledReport();
        report.agencyId = ((Number) row[0]).longValue();
        report.year = ((Number) row[2]).intValue();
        report.reportId = ((Number) row[3]).longValue();
        report.edition = FormEdition.valueOf((String) row[4]);
        report.observations = (byte[]) row[5];
        report.applicants = (byte[]) row[6];
        return report;
    }

    private RequestOutcomes outcomes(Object[] row, boolean withReasons) {
        Map<Integer, Figure> figures = new HashMap<>();
        CountPack.of((byte[]) row[5]).figures().forEach(figure -> figures.put(figure.key(), figure.toFigure()));
        Function<String, Figure> outcome = name -> figures.get(keys.ofOutcome(name));
        Figure[] each = Stream.of(
                        "carried_in",
                        "received",
                        "granted",
                        "partially_granted",
                        "denied",
                        "not_available",
                        "not_processed",
                        "other",
                        "concluded",
                        "carried_out")
                .map(outcome)
                .toArray(Figure[]::new);
        Comparability weakest = Stream.of(each)
                .filter(Objects::nonNull)
                .map(Figure::comparability)
                .max(Comparator.naturalOrder())
                .orElse(Comparability.NONE);
        return new RequestOutcomes(
                ((Number) row[0]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[2]).intValue(),
                FormEdition.valueOf((String) row[4]),
                Applicant.TOTAL,
                weakest,
                each[0],
                each[1],
                each[2],
                each[3],
                each[4],
                each[5],
                each[6],
                each[7],
                each[8],
                each[9],
                grounds.stream()
                        .filter(ground -> withReasons && figures.containsKey(keys.ofGround(ground)))
                        .map(ground -> harmoniser.toReason(ground, figures.get(keys.ofGround(ground))))
                        .toList());
    }
}
