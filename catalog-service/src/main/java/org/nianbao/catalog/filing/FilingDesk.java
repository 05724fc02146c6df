package org.nianbao.catalog.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.lineage.AgencySpans;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.standings.StandingLedger;
import org.nianbao.model.catalog.ReportChange.Reason;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingReceipt.Outcome;
import org.nianbao.model.filing.ReportFiling;

/**
 * Files readings in one transaction, with a number of statements that does not grow with theirs: what they may touch is
 * looked up and held first, everything is decided in memory, and written in batches at the end.
 */
@ApplicationScoped
class FilingDesk {

    private final AcceptedFilingRepository filings;
    private final AgencyRegistrar registrar;
    private final ShelfKeeper shelves;
    private final RevisionClerk clerk;
    private final StandingLedger ledger;
    private final Receipts receipts;
    private final AgencySpans spans;

    FilingDesk(
            AcceptedFilingRepository filings,
            AgencyRegistrar registrar,
            ShelfKeeper shelves,
            RevisionClerk clerk,
            StandingLedger ledger,
            Receipts receipts,
            AgencySpans spans) {
        this.filings = filings;
        this.registrar = registrar;
        this.shelves = shelves;
        this.clerk = clerk;
        this.ledger = ledger;
        this.receipts = receipts;
        this.spans = spans;
    }

    /** Files readings that have been checked, in their order, and answers in the same order. */
    @Transactional
    List<FilingReceipt> file(List<ReportFiling> group) {
        FiledBefore before = filings.listByDocuments(documents(group));
        List<ReportFiling> fresh = group.stream().filter(f -> !before.knows(f)).toList();
        HeldAgencies held = registrar.hold(fresh, before.agencies());
        Map<ReportFiling, CatalogAgency> agencies = register(fresh, held);
        ReportShelf shelf = shelves.load(agencies, before, held);
        Map<FiledBefore.Reading, CatalogRevision> filedNow = new HashMap<>();
        List<Filed> filed = new ArrayList<>();
        for (ReportFiling filing : group) {
            filed.add(fileOne(filing, before, filedNow, agencies, shelf));
        }
        if (!fresh.isEmpty()) {
            close(shelf, filed);
            spans.note(concerned(filed));
        }
        return filed.stream()
                .map(f -> receipts.write(f.outcome(), f.revision()))
                .toList();
    }

    /** Those whose years, or whose kin's, may be others now. */
    private Set<Long> concerned(List<Filed> filed) {
        return filed.stream()
                .filter(one -> one.outcome() != Outcome.UNCHANGED)
                .map(one -> one.revision().report().agency())
                .filter(spans::concerns)
                .map(agency -> agency.root().id())
                .collect(Collectors.toSet());
    }

    /** The agency of each reading; of one that stands twice in the group, for the first time only. */
    private Map<ReportFiling, CatalogAgency> register(List<ReportFiling> fresh, HeldAgencies held) {
        Map<ReportFiling, CatalogAgency> agencies = new IdentityHashMap<>();
        Set<FiledBefore.Reading> met = new HashSet<>();
        for (ReportFiling filing : fresh) {
            if (met.add(FiledBefore.Reading.of(filing))) {
                agencies.put(filing, registrar.register(filing, held));
            }
        }
        return agencies;
    }

    private static Set<String> documents(List<ReportFiling> group) {
        Set<String> documents = new HashSet<>();
        group.forEach(filing -> documents.add(filing.reading().document().sha256()));
        return documents;
    }

    private Filed fileOne(
            ReportFiling filing,
            FiledBefore before,
            Map<FiledBefore.Reading, CatalogRevision> filedNow,
            Map<ReportFiling, CatalogAgency> agencies,
            ReportShelf shelf) {
        FiledBefore.Reading reading = FiledBefore.Reading.of(filing);
        if (before.knows(filing)) {
            return new Filed(Outcome.UNCHANGED, shelf.get(before.revisionOf(filing)));
        }
        if (filedNow.containsKey(reading)) {
            return new Filed(Outcome.UNCHANGED, filedNow.get(reading));
        }
        Filed filed = clerk.file(filing, agencies.get(filing), shelf);
        filings.persist(new AcceptedFiling(filing, filed.revision(), Instant.now()));
        filedNow.put(reading, filed.revision());
        return filed;
    }

    /**
     * A receipt tells its sender what now stands, unless something else stands than what was filed: then the list does.
     */
    private void close(ReportShelf shelf, List<Filed> filed) {
        Set<Long> told = new HashSet<>();
        filed.forEach(f -> told.add(f.revision().id()));
        filings.flush();
        shelf.writeRest();
        ledger.close(
                shelf.watch(),
                report -> report.stands() && told.contains(report.active().id()) ? null : Reason.REREAD);
    }

    /** What a filing did, and the revision it became or was found equal to. */
    record Filed(Outcome outcome, CatalogRevision revision) {}
}
