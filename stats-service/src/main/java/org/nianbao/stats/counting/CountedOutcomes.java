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
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;

/** Harmonised outcomes as they were counted: without the observations they rest on. */
@ApplicationScoped
public class CountedOutcomes {

    private static final String SQL = "SELECT a.id, c.year, c.report_id, c.edition, c.outcomes FROM agency a"
            + " LEFT JOIN counted_report c ON c.version = :version AND c.agency_id = a.id"
            + " AND c.year BETWEEN :from AND :to"
            + " WHERE a.id IN (:agencies) AND a.counted_version = :version";

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
     * In one statement.
     *
     * @param withReasons false for no grounds for denial
     * @return by agency, years ascending; an agency that is unknown, or has still to be counted by the crosswalk that
     *     this program carries, is absent
     */
    public Map<Long, List<RequestOutcomes>> list(Collection<Long> agencyIds, YearSpan years, boolean withReasons) {
        List<Object[]> rows = session.createNativeQuery(SQL, Object[].class)
                .setParameter("version", version.number())
                .setParameter("from", years.from())
                .setParameter("to", years.to())
                .setParameter("agencies", agencyIds)
                .getResultList();
        Map<Long, List<RequestOutcomes>> byAgency = new HashMap<>();
        for (Object[] row : rows) {
            List<RequestOutcomes> list =
                    byAgency.computeIfAbsent(((Number) row[0]).longValue(), any -> new ArrayList<>());
            if (row[1] != null) {
                list.add(outcomes(row, withReasons));
            }
        }
        // Here rather than in the statement, which would carry the packed figures through a table on the disk.
        byAgency.values().forEach(list -> list.sort(Comparator.comparingInt(RequestOutcomes::year)));
        return byAgency;
    }

    private RequestOutcomes outcomes(Object[] row, boolean withReasons) {
        Map<Integer, Figure> figures = new HashMap<>();
        CountPack.of((byte[]) row[4]).figures().forEach(figure -> figures.put(figure.key(), figure.toFigure()));
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
                ((Number) row[2]).longValue(),
                ((Number) row[1]).intValue(),
                FormEdition.valueOf((String) row[3]),
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
