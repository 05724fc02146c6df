package org.nianbao.catalog.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.ReportStandings;
import org.nianbao.catalog.reports.StandingChangeRepository;
import org.nianbao.rim.ApiException;

/**
 * Merges agencies that a person found to be one, and splits them again. Doing either twice changes nothing. Reports
 * filed between a merge and its split go back to the agency whose name they carry.
 */
@ApplicationScoped
class AgencyMerging {

    private final CatalogAgencyRepository agencies;
    private final CatalogReportRepository reports;
    private final ReportStandings standings;
    private final StandingChangeRepository changes;
    private final MergeRecordRepository log;

    AgencyMerging(
            CatalogAgencyRepository agencies,
            CatalogReportRepository reports,
            ReportStandings standings,
            StandingChangeRepository changes,
            MergeRecordRepository log) {
        this.agencies = agencies;
        this.reports = reports;
        this.standings = standings;
        this.changes = changes;
        this.log = log;
    }

    /** @throws ApiException when one of the agencies does not exist or takes part in another merge */
    @Transactional
    void merge(long intoId, Collection<Long> fromIds, String by) {
        Set<Long> ids = new HashSet<>(fromIds);
        ids.add(intoId);
        Map<Long, CatalogAgency> held = agencies.lockAll(ids);
        CatalogAgency into = get(held, intoId);
        if (into.isMerged()) {
            throw conflict("Agency " + intoId + " is itself merged into another one.");
        }
        for (Long fromId : new ArrayList<>(ids)) {
            CatalogAgency from = get(held, fromId);
            if (from != into && from.root() != into) {
                mergeOne(from, into, by);
            }
        }
    }

    private void mergeOne(CatalogAgency from, CatalogAgency into, String by) {
        if (from.isMerged() || agencies.answersForOthers(from)) {
            throw conflict("Agency " + from.id() + " already takes part in another merge: split that first.");
        }
        log.persist(new MergeRecord(from.id(), into.id(), by));
        from.mergeInto(into);
        answerAnew(from, into);
    }

    /** @throws ApiException when there is no such agency, or it is not merged into the other one */
    @Transactional
    void split(long intoId, long fromId, String by) {
        Map<Long, CatalogAgency> held = agencies.lockAll(Set.of(intoId, fromId));
        CatalogAgency into = get(held, intoId);
        CatalogAgency from = get(held, fromId);
        if (!from.isMerged()) {
            return;
        }
        if (from.root() != into) {
            throw conflict("Agency " + fromId + " is merged into another agency than " + intoId + ".");
        }
        log.findCurrent(fromId).ifPresent(entry -> entry.split(by));
        from.split();
        answerAnew(from, into);
    }

    /**
     * Lets the root answer for what was filed for the agency, and settles the years in which two reports meet or part.
     */
    private void answerAnew(CatalogAgency from, CatalogAgency other) {
        agencies.answerNames(from);
        reports.answerReports(from);
        agencies.getEntityManager().flush();
        List<CatalogReport> moved = reports.listByAgency(from);
        moved.forEach(report -> agencies.getEntityManager().refresh(report));
        moved.forEach(changes::note);
        List<Integer> years = moved.stream().map(CatalogReport::year).toList();
        standings.settle(other, years);
        standings.settle(from, years);
    }

    /** A person says that a provisional agency is one of its own. */
    @Transactional
    void confirm(long id) {
        get(agencies.lockAll(Set.of(id)), id).confirm();
    }

    private static CatalogAgency get(Map<Long, CatalogAgency> held, long id) {
        CatalogAgency agency = held.get(id);
        if (agency == null) {
            throw new ApiException(404, "NOT_FOUND", "There is no agency " + id + ".");
        }
        return agency;
    }

    private static ApiException conflict(String message) {
        return new ApiException(409, "MERGE_CONFLICT", message);
    }
}
