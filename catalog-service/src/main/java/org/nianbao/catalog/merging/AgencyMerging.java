package org.nianbao.catalog.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.lineage.AgencySpans;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.standings.StandingLedger;
import org.nianbao.catalog.standings.StandingWatch;
import org.nianbao.catalog.standings.Standings;
import org.nianbao.model.catalog.ReportChange.Reason;
import org.nianbao.rim.ApiException;

/**
 * Merges agencies that a person found to be one, and splits them again. Doing either twice changes nothing. Reports
 * filed between a merge and its split go back to the agency whose name they carry.
 */
@ApplicationScoped
class AgencyMerging {

    private final CatalogAgencyRepository agencies;
    private final CatalogReportRepository reports;
    private final StandingLedger ledger;
    private final MergeRecordRepository log;
    private final AgencySpans spans;

    AgencyMerging(
            CatalogAgencyRepository agencies,
            CatalogReportRepository reports,
            StandingLedger ledger,
            MergeRecordRepository log,
            AgencySpans spans) {
        this.agencies = agencies;
        this.reports = reports;
        this.ledger = ledger;
        this.log = log;
        this.spans = spans;
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
        List<CatalogAgency> joining = new ArrayList<>();
        for (Long fromId : ids) {
            CatalogAgency from = get(held, fromId);
            if (from != into && from.root() != into) {
                join(from, into, by);
                joining.add(from);
            }
        }
        answerAnew(joining, into, Reason.MERGED);
    }

    private void join(CatalogAgency from, CatalogAgency into, String by) {
        if (from.isMerged() || agencies.answersForOthers(from)) {
            throw conflict("Agency " + from.id() + " already takes part in another merge: split that first.");
        }
        log.persist(new MergeRecord(from.id(), into.id(), by));
        from.mergeInto(into);
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
        answerAnew(List.of(from), into, Reason.SPLIT);
    }

    /**
     * Lets the roots answer for what was filed for these agencies, and settles the years in which two reports meet or
     * part.
     */
    private void answerAnew(List<CatalogAgency> moving, CatalogAgency other, Reason reason) {
        if (moving.isEmpty()) {
            return;
        }
        moving.forEach(agencies::answerNames);
        List<CatalogReport> moved = reports.listByAgencies(moving);
        Set<CatalogReport> around = new LinkedHashSet<>(moved);
        Set<Long> ids = moving.stream().map(CatalogAgency::id).collect(Collectors.toCollection(TreeSet::new));
        ids.add(other.id());
        around.addAll(
                reports.listByRoots(ids, moved.stream().map(CatalogReport::year).toList()));
        StandingWatch watch = new StandingWatch();
        around.forEach(watch::watch);
        moved.forEach(report -> report.answeredBy(report.agency().root()));
        around.stream()
                .collect(Collectors.groupingBy(report -> List.of(report.root().id(), (long) report.year())))
                .values()
                .forEach(Standings::settle);
        reports.flush();
        agencies.noteLatest(ids);
        spans.note(ids);
        ledger.close(watch, report -> reason);
    }

    /** A person says that a provisional agency is one of its own; those who keep its reports get to know. */
    @Transactional
    void confirm(long id) {
        CatalogAgency agency = get(agencies.lockAll(Set.of(id)), id);
        if (!agency.provisional()) {
            return;
        }
        agency.confirm();
        StandingWatch watch = new StandingWatch();
        reports.listByAgencies(List.of(agency)).forEach(watch::watchChanging);
        ledger.close(watch, report -> Reason.AGENCY);
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
